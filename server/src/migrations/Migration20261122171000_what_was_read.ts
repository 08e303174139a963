import { Migration } from '@mikro-orm/migrations';

export class Migration20261122171000_what_was_read extends Migration {
  override name = 'Migration20261122171000_what_was_read';

  override up(): void | Promise<void> {
    this.addSql(`create table "thread_reading" ("person_id" uuid not null, "thread_id" uuid not null, "at" timestamptz not null, primary key ("person_id", "thread_id"));`);
    this.addSql(`create index "thread_reading_thread_id_index" on "thread_reading" ("thread_id");`);
    this.addSql(`alter table "thread_reading" add constraint "thread_reading_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);
    this.addSql(`alter table "thread_reading" add constraint "thread_reading_thread_id_foreign" foreign key ("thread_id") references "thread" ("id") on delete cascade;`);

    this.addSql(`create table "subject_reading" ("person_id" uuid not null, "subject_id" uuid not null, "at" timestamptz not null, primary key ("person_id", "subject_id"));`);
    this.addSql(`alter table "subject_reading" add constraint "subject_reading_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);

    this.addSql(`create index "thread_about_id_last_activity_at_index" on "thread" ("about_id", "last_activity_at");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index if exists "thread_about_id_last_activity_at_index";`);
    this.addSql(`drop table if exists "subject_reading" cascade;`);
    this.addSql(`drop table if exists "thread_reading" cascade;`);
  }
}
