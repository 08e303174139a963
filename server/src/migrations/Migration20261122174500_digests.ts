import { Migration } from '@mikro-orm/migrations';

export class Migration20261122174500_digests extends Migration {
  override up(): void | Promise<void> {
    this.addSql(`alter table "notification" add column "digest_id" uuid null;`);
    this.addSql(`create index "notification_of_digest" on "notification" ("digest_id") where "digest_id" is not null;`);

    this.addSql(`create table "mail_preference" ("person_id" uuid not null, "frequency" text not null default 'DAILY', "hour" int not null default 7, "weekday" int not null default 1, "time_zone" text not null default 'Europe/London', "next_at" timestamptz null, primary key ("person_id"));`);
    this.addSql(`create index "mail_preference_due" on "mail_preference" ("next_at") where "next_at" is not null;`);
    this.addSql(`alter table "mail_preference" add constraint "mail_preference_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);

    this.addSql(`create table "digest" ("id" uuid not null default uuidv7(), "person_id" uuid not null, "frequency" text not null, "made_at" timestamptz not null, "done_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "digest_person_id_index" on "digest" ("person_id");`);
    this.addSql(`create index "digest_made_at_index" on "digest" ("made_at");`);
    this.addSql(`alter table "digest" add constraint "digest_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "digest" cascade;`);
    this.addSql(`drop table if exists "mail_preference" cascade;`);
    this.addSql(`alter table "notification" drop column "digest_id";`);
  }
}
