import { Migration } from '@mikro-orm/migrations';

/** Who is named in what was written. */
export class Migration20261122202000_mentions extends Migration {
  override name = 'Migration20261122202000_mentions';

  override up(): void | Promise<void> {
    this.addSql(`create table "mention" ("item_id" uuid not null, "person_id" uuid not null, "thread_id" uuid not null, "kind" text not null, "at" timestamptz not null, "told" boolean not null default false, primary key ("item_id", "person_id"));`);
    this.addSql(`create index "mention_person_id_index" on "mention" ("person_id");`);
    this.addSql(`create index "mention_thread_id_index" on "mention" ("thread_id");`);
    this.addSql(`create index "mention_untold" on "mention" ("thread_id") where not "told";`);
    this.addSql(`alter table "mention" add constraint "mention_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);
    this.addSql(`alter table "mention" add constraint "mention_thread_id_foreign" foreign key ("thread_id") references "thread" ("id") on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "mention" cascade;`);
  }
}
