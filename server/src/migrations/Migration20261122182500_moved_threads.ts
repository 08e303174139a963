import { Migration } from '@mikro-orm/migrations';

export class Migration20261122182500_moved_threads extends Migration {
  override name = 'Migration20261122182500_moved_threads';

  override up(): void | Promise<void> {
    this.addSql(`create table "thread_move" ("id" uuid not null default uuidv7(), "thread_id" uuid not null, "from_kind" text not null, "from_id" uuid not null, "by_id" uuid null, "at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "thread_move_thread_id_at_index" on "thread_move" ("thread_id", "at");`);
    this.addSql(`alter table "thread_move" add constraint "thread_move_thread_id_foreign" foreign key ("thread_id") references "thread" ("id") on delete cascade;`);
    this.addSql(`alter table "thread_move" add constraint "thread_move_by_id_foreign" foreign key ("by_id") references "person" ("id") on delete set null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "thread_move" cascade;`);
  }
}
