import { Migration } from '@mikro-orm/migrations';

/** A new table: nothing else is touched. */
export class Migration20261122112500_search_indexes extends Migration {

  override name = 'Migration20261122112500_search_indexes';

  override up(): void | Promise<void> {
    this.addSql(`create table "search_index" ("uid" text not null, "used_at" timestamptz not null default clock_timestamp(), primary key ("uid"));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "search_index" cascade;`);
  }

}
