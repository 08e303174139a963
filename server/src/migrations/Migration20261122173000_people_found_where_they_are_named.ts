import { Migration } from '@mikro-orm/migrations';

/** Erasing a person empties these columns: none of the tables is walked for it. */
export class Migration20261122173000_people_found_where_they_are_named extends Migration {
  override name = 'Migration20261122173000_people_found_where_they_are_named';

  override up(): void | Promise<void> {
    this.addSql(`create index "handled_query_by_id_index" on "handled_query" ("by_id");`);
    this.addSql(`create index "membership_let_in_by_id_index" on "membership" ("let_in_by_id");`);
    this.addSql(`create index "review_reviewer_id_index" on "review" ("reviewer_id");`);
    this.addSql(`create index "vocabulary_entry_changed_by_id_index" on "vocabulary_entry" ("changed_by_id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index if exists "vocabulary_entry_changed_by_id_index";`);
    this.addSql(`drop index if exists "review_reviewer_id_index";`);
    this.addSql(`drop index if exists "membership_let_in_by_id_index";`);
    this.addSql(`drop index if exists "handled_query_by_id_index";`);
  }
}
