import { Migration } from '@mikro-orm/migrations';

/** Who removed a document, and why. */
export class Migration20261122232200_removed_documents extends Migration {
  override name = 'Migration20261122232200_removed_documents';

  override up(): void | Promise<void> {
    this.addSql(`alter table "document" add column "removed_by_id" uuid null, add column "removed_for" text null;`);
    this.addSql(`alter table "document" add constraint "document_removed_by_id_foreign" foreign key ("removed_by_id") references "person" ("id") on delete set null;`);
    this.addSql(`create index "document_removed_by_id_index" on "document" ("removed_by_id");`);
    this.addSql(`create index "document_removed" on "document" ("community_id", "removed_at", "id") where removed_at is not null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "document_removed";`);
    this.addSql(`alter table "document" drop column "removed_by_id", drop column "removed_for";`);
  }
}
