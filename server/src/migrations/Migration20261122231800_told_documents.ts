import { Migration } from '@mikro-orm/migrations';

/** Of which documents those who follow everything have been told. */
export class Migration20261122231800_told_documents extends Migration {
  override name = 'Migration20261122231800_told_documents';

  override up(): void | Promise<void> {
    this.addSql(`alter table "document" add column "told_at" timestamptz null;`);
    this.addSql(`create index "document_untold" on "document" ("created_at") where "told_at" is null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "document_untold";`);
    this.addSql(`alter table "document" drop column "told_at";`);
  }
}
