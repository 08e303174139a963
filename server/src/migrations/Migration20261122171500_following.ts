import { Migration } from '@mikro-orm/migrations';

export class Migration20261122171500_following extends Migration {
  override up(): void | Promise<void> {
    this.addSql(`alter table "notification" add column "count" int not null default 1, add column "until" timestamptz null, add column "bound" boolean not null default false;`);

    this.addSql(`create table "following" ("person_id" uuid not null, "subject_id" uuid not null, "kind" text not null, "level" text not null, "at" timestamptz not null default now(), primary key ("person_id", "subject_id"));`);
    this.addSql(`create index "following_subject_id_level_person_id_index" on "following" ("subject_id", "level", "person_id");`);
    this.addSql(`alter table "following" add constraint "following_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);

    this.addSql(`create table "told_until" ("thread_id" uuid not null, "until" timestamptz not null, primary key ("thread_id"));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "told_until" cascade;`);
    this.addSql(`drop table if exists "following" cascade;`);
    this.addSql(`alter table "notification" drop column "count", drop column "until", drop column "bound";`);
  }
}
