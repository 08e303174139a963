import { Migration } from '@mikro-orm/migrations';

/** Words of discussions that case studies may tell, once who said them agrees. */
export class Migration20261122234000_credits extends Migration {
  override name = 'Migration20261122234000_credits';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "credit" ("id" uuid not null default uuidv7(), "case_study_id" uuid not null, "person_id" uuid not null, "post_id" uuid not null, "words" text not null, "state" text not null default 'ASKED', "asked_at" timestamptz not null, "answered_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "credit_person_id_asked_at_id_index" on "credit" ("person_id", "asked_at", "id");`);
    this.addSql(
      `alter table "credit" add constraint "credit_case_study_id_post_id_unique" unique ("case_study_id", "post_id");`,
    );
    this.addSql(
      `alter table "credit" add constraint "credit_case_study_id_foreign" foreign key ("case_study_id") references "case_study" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "credit" add constraint "credit_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "credit" cascade;`);
  }
}
