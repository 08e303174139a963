import { Migration } from '@mikro-orm/migrations';

/** Replies that went from one discussion into another. */
export class Migration20261122205500_split_threads extends Migration {
  override name = 'Migration20261122205500_split_threads';

  override up(): void | Promise<void> {
    this.addSql(`create table "thread_split" ("id" uuid not null default uuidv7(), "from_id" uuid not null, "into_id" uuid not null, "reply_count" int not null, "by_id" uuid null, "at" timestamptz not null, primary key ("id"));`);
    for (const column of ['from_id', 'into_id', 'by_id'])
      this.addSql(`create index "thread_split_${column}_index" on "thread_split" ("${column}");`);
    for (const column of ['from_id', 'into_id'])
      this.addSql(`alter table "thread_split" add constraint "thread_split_${column}_foreign" foreign key ("${column}") references "thread" ("id") on delete cascade;`);
    this.addSql(`alter table "thread_split" add constraint "thread_split_by_id_foreign" foreign key ("by_id") references "person" ("id") on delete set null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "thread_split" cascade;`);
  }
}
