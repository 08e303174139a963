import { Migration } from '@mikro-orm/migrations';

/** Discussions that facilitators put in front of everybody who comes to a community. */
export class Migration20261122225100_featured_threads extends Migration {
  override name = 'Migration20261122225100_featured_threads';

  override up(): void | Promise<void> {
    this.addSql(`alter table "thread" add column "featured_at" timestamptz null, add column "featured_why" text null;`);
    this.addSql(`create index "thread_featured" on "thread" ("about_id", "featured_at") where "featured_at" is not null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "thread_featured";`);
    this.addSql(`alter table "thread" drop column "featured_at", drop column "featured_why";`);
  }
}
