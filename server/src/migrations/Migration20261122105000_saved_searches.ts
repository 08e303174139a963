import { Migration } from '@mikro-orm/migrations';

export class Migration20261122105000_saved_searches extends Migration {
  override up(): void | Promise<void> {
    this.addSql(`create table "notification" ("id" uuid not null default uuidv7(), "person_id" uuid not null, "reason" text not null, "key" text not null, "title" text not null, "url" text not null, "at" timestamptz not null, "read_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "notification_unread" on "notification" ("person_id") where "read_at" is null;`);
    this.addSql(`create index "notification_person_id_at_id_index" on "notification" ("person_id", "at", "id");`);
    this.addSql(`alter table "notification" add constraint "notification_person_id_key_unique" unique ("person_id", "key");`);
    this.addSql(`alter table "notification" add constraint "notification_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);

    this.addSql(`create table "notification_subject" ("notification_id" uuid not null, "place" int not null, "kind" text not null, "subject_id" uuid not null, primary key ("notification_id", "place"));`);
    this.addSql(`alter table "notification_subject" add constraint "notification_subject_notification_id_foreign" foreign key ("notification_id") references "notification" ("id") on delete cascade;`);

    this.addSql(`create table "saved_search" ("id" uuid not null default uuidv7(), "person_id" uuid not null, "name" text not null, "query" text not null, "filter" jsonb not null, "narrowed_by" text[] not null, "sort" text not null, "url" text not null, "frequency" text not null, "created_at" timestamptz not null default now(), "last_run_at" timestamptz null, "new_count" int not null default 0, "next_run_at" timestamptz null, "known" uuid[] not null default '{}', "stop_hash" text null, "deleted_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "saved_search_due" on "saved_search" ("next_run_at", "id") where "next_run_at" is not null;`);
    this.addSql(`create index "saved_search_person_id_created_at_id_index" on "saved_search" ("person_id", "created_at", "id");`);
    this.addSql(`alter table "saved_search" add constraint "saved_search_stop_hash_unique" unique ("stop_hash");`);
    this.addSql(`alter table "saved_search" add constraint "saved_search_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "saved_search" cascade;`);
    this.addSql(`drop table if exists "notification_subject" cascade;`);
    this.addSql(`drop table if exists "notification" cascade;`);
  }
}
