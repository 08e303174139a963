import { Migration } from '@mikro-orm/migrations';

/** Erasing a person finds what they voted, and what they moved or looked up, without a walk through the table. */
export class Migration20261122184500_votes_by_person extends Migration {
  override name = 'Migration20261122184500_votes_by_person';

  override up(): void | Promise<void> {
    this.addSql(`create index "idea_vote_person_id_index" on "idea_vote" ("person_id");`);
    this.addSql(`create index "poll_vote_person_id_index" on "poll_vote" ("person_id");`);
    this.addSql(`create index "reaction_person_id_index" on "reaction" ("person_id");`);
    this.addSql(`create index "thread_disclosure_by_id_index" on "thread_disclosure" ("by_id");`);
    this.addSql(`create index "thread_move_by_id_index" on "thread_move" ("by_id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index if exists "thread_move_by_id_index";`);
    this.addSql(`drop index if exists "thread_disclosure_by_id_index";`);
    this.addSql(`drop index if exists "reaction_person_id_index";`);
    this.addSql(`drop index if exists "poll_vote_person_id_index";`);
    this.addSql(`drop index if exists "idea_vote_person_id_index";`);
  }
}
