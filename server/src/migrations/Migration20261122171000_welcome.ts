import { Migration } from '@mikro-orm/migrations';

/** The question for those who request to join, and the note for those who are let in. */
export class Migration20261122171000_welcome extends Migration {
  override name = 'Migration20261122171000_welcome';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "community" add "joining_question" text not null default '', add "welcome_note" text not null default '';`,
    );
    this.addSql(
      `alter table "membership" add "question" text null, add "let_in_by_id" uuid null, add "welcome_due" boolean not null default false;`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_let_in_by_id_foreign" foreign key ("let_in_by_id") references "person" ("id") on delete set null;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "membership" drop constraint "membership_let_in_by_id_foreign";`);
    this.addSql(`alter table "membership" drop column "question", drop column "let_in_by_id", drop column "welcome_due";`);
    this.addSql(`alter table "community" drop column "joining_question", drop column "welcome_note";`);
  }
}
