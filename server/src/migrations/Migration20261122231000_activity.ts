import { Migration } from '@mikro-orm/migrations';

/** Monthly counts of communities, and who was there when. */
export class Migration20261122231000_activity extends Migration {
  override name = 'Migration20261122231000_activity';

  override up(): void | Promise<void> {
    this.addSql(`alter table "membership" add column "last_here_at" timestamptz null;`);
    this.addSql(`create index "membership_last_here" on "membership" ("community_id", "last_here_at" desc, "id") where "status" = 'ACTIVE';`);
    this.addSql(`create table "community_visit" ("community_id" uuid not null, "month" date not null, "person_id" uuid not null, primary key ("community_id", "month", "person_id"));`);
    this.addSql(`create index "community_visit_person_id_index" on "community_visit" ("person_id");`);
    this.addSql(`alter table "community_visit" add constraint "community_visit_community_id_foreign" foreign key ("community_id") references "community" ("id") on delete cascade;`);
    this.addSql(`alter table "community_visit" add constraint "community_visit_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);
    this.addSql(`create table "community_month" ("community_id" uuid not null, "month" date not null, "writers" int not null default 0, "readers" int null, "councils" int not null default 0, "threads" int not null default 0, "crossed" int not null default 0, "questions" int not null default 0, "answered_soon" int not null default 0, "answered" int not null default 0, "median_minutes" int null, "invited" int null, "came" int null, "documents" int not null default 0, "events" int not null default 0, "places" int not null default 0, "counted_at" timestamptz not null, primary key ("community_id", "month"));`);
    this.addSql(`alter table "community_month" add constraint "community_month_community_id_foreign" foreign key ("community_id") references "community" ("id") on delete cascade;`);
    // What members wrote tells when they were last there, until their reading is noted.
    this.addSql(`update "membership" m set "last_here_at" = wrote.at from (
      select p.community_id, p.person_id, max(p.at) as at from (
        select t.about_id as community_id, t.author_id as person_id, t.created_at as at from "thread" t where t.about_kind = 'COMMUNITY' and not t.anonymous
        union all
        select t.about_id, r.author_id, r.created_at from "thread" t join "reply" r on r.thread_id = t.id where t.about_kind = 'COMMUNITY' and not r.anonymous) p
      where p.person_id is not null group by 1, 2) wrote
      where m.community_id = wrote.community_id and m.person_id = wrote.person_id;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "community_month" cascade;`);
    this.addSql(`drop table if exists "community_visit" cascade;`);
    this.addSql(`drop index "membership_last_here";`);
    this.addSql(`alter table "membership" drop column "last_here_at";`);
  }
}
