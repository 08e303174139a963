import { Migration } from '@mikro-orm/migrations';

/** Minutes that members wait between two posts. */
export class Migration20261122222000_slow_mode extends Migration {
  override name = 'Migration20261122222000_slow_mode';

  override up(): void | Promise<void> {
    this.addSql(`alter table "community" add column "slow_minutes" int null;`);
    this.addSql(`create index "reply_author_id_created_at_index" on "reply" ("author_id", "created_at");`);
    this.addSql(`drop index "reply_author_id_index";`);
  }

  override down(): void | Promise<void> {
    this.addSql(`create index "reply_author_id_index" on "reply" ("author_id");`);
    this.addSql(`drop index "reply_author_id_created_at_index";`);
    this.addSql(`alter table "community" drop column "slow_minutes";`);
  }
}
