import { Migration } from '@mikro-orm/migrations';

export class Migration20261122210500_measures extends Migration {
  override name = 'Migration20261122210500_measures';

  override up(): void | Promise<void> {
    this.addSql(`alter table "community" add column "closed_at" timestamptz null;`);
    this.addSql(`alter table "membership" add column "greeted_at" timestamptz null;`);
    this.addSql(`create table "sanction" ("id" uuid not null default uuidv7(), "community_id" uuid not null, "person_id" uuid not null, "kind" text not null, "reason" text not null, "at" timestamptz not null, "by_id" uuid null, "until" timestamptz null, "seen_at" timestamptz null, "lifted_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "sanction_community_id_at_id_index" on "sanction" ("community_id", "at", "id");`);
    this.addSql(`create index "sanction_in_force" on "sanction" ("person_id", "community_id") where "lifted_at" is null;`);
    this.addSql(`create index "sanction_by_id_index" on "sanction" ("by_id");`);
    this.addSql(`alter table "sanction" add constraint "sanction_community_id_foreign" foreign key ("community_id") references "community" ("id") on delete cascade;`);
    this.addSql(`alter table "sanction" add constraint "sanction_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);
    this.addSql(`alter table "sanction" add constraint "sanction_by_id_foreign" foreign key ("by_id") references "person" ("id") on delete set null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "sanction" cascade;`);
    this.addSql(`alter table "membership" drop column "greeted_at";`);
    this.addSql(`alter table "community" drop column "closed_at";`);
  }
}
