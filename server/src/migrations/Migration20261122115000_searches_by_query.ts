import { Migration } from '@mikro-orm/migrations';

export class Migration20261122115000_searches_by_query extends Migration {
  override name = 'Migration20261122115000_searches_by_query';

  override up(): void | Promise<void> {
    this.addSql(`create index "search_count_query_day_index" on "search_count" ("query", "day");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index if exists "search_count_query_day_index";`);
  }
}
