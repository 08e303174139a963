import { Migration } from '@mikro-orm/migrations';

/** Documents and links that belong to events. */
export class Migration20261122232000_handouts extends Migration {
  override name = 'Migration20261122232000_handouts';

  override up(): void | Promise<void> {
    this.addSql(`create table "handout" ("id" uuid not null default uuidv7(), "event_id" uuid not null, "document_id" uuid null, "link" text null, "title" text not null default '', "author_id" uuid null, "at" timestamptz not null, primary key ("id"), constraint "handout_is_one" check (num_nonnulls("document_id", "link") = 1));`);
    this.addSql(`create index "handout_document_id_index" on "handout" ("document_id");`);
    this.addSql(`create index "handout_author_id_index" on "handout" ("author_id");`);
    this.addSql(`create index "handout_event_id_at_id_index" on "handout" ("event_id", "at", "id");`);
    this.addSql(`alter table "handout" add constraint "handout_event_id_document_id_unique" unique ("event_id", "document_id");`);
    this.addSql(`alter table "handout" add constraint "handout_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete cascade;`);
    this.addSql(`alter table "handout" add constraint "handout_document_id_foreign" foreign key ("document_id") references "document" ("id") on delete cascade;`);
    this.addSql(`alter table "handout" add constraint "handout_author_id_foreign" foreign key ("author_id") references "person" ("id") on delete set null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "handout";`);
  }
}
