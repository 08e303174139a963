import { Migration } from '@mikro-orm/migrations';

export class Migration20261122180500_reactions_and_bookmarks extends Migration {
  override name = 'Migration20261122180500_reactions_and_bookmarks';

  override up(): void | Promise<void> {
    this.addSql(`create table "reaction" ("item_id" uuid not null, "person_id" uuid not null, "kind" text not null, "thread_id" uuid not null, primary key ("item_id", "person_id", "kind"));`);
    this.addSql(`create index "reaction_thread_id_index" on "reaction" ("thread_id");`);
    this.addSql(`alter table "reaction" add constraint "reaction_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);
    this.addSql(`alter table "reaction" add constraint "reaction_thread_id_foreign" foreign key ("thread_id") references "thread" ("id") on delete cascade;`);
    this.addSql(`create table "reaction_count" ("item_id" uuid not null, "kind" text not null, "count" int not null, primary key ("item_id", "kind"));`);

    this.addSql(`create table "bookmark" ("person_id" uuid not null, "subject_id" uuid not null, "kind" text not null, "reply_id" uuid null, "at" timestamptz not null, primary key ("person_id", "subject_id"));`);
    this.addSql(`create index "bookmark_person_id_at_subject_id_index" on "bookmark" ("person_id", "at", "subject_id");`);
    this.addSql(`alter table "bookmark" add constraint "bookmark_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);
  }

  override down(): void | Promise<void> {
    for (const table of ['bookmark', 'reaction_count', 'reaction']) this.addSql(`drop table if exists "${table}" cascade;`);
  }
}
