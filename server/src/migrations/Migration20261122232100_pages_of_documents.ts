import { Migration } from '@mikro-orm/migrations';

/** How many pages, sheets or slides a file has. */
export class Migration20261122232100_pages_of_documents extends Migration {
  override name = 'Migration20261122232100_pages_of_documents';

  override up(): void | Promise<void> {
    this.addSql(`alter table "document_version" add column "page_count" int null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "document_version" drop column "page_count";`);
  }
}
