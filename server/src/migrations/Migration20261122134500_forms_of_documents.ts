import { Migration } from '@mikro-orm/migrations';

/** Whether any document is of an old form is asked every few seconds. */
export class Migration20261122134500_forms_of_documents extends Migration {
  override name = 'Migration20261122134500_forms_of_documents';

  override up(): void | Promise<void> {
    this.addSql(`create index "search_document_form_index" on "search_document" ("form");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index if exists "search_document_form_index";`);
  }
}
