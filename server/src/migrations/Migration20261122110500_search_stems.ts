import { Migration } from '@mikro-orm/migrations';

/** Columns with constant defaults: PostgreSQL adds them without rewriting the table. */
export class Migration20261122110500_search_stems extends Migration {

  override name = 'Migration20261122110500_search_stems';

  override up(): void | Promise<void> {
    this.addSql(`alter table "search_document" add "names" text[] not null default '{}', add "stems" text[] not null default '{}', add "version" text not null default '';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "search_document" drop column "names", drop column "stems", drop column "version";`);
  }

}
