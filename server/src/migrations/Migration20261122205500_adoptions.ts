import { Migration } from '@mikro-orm/migrations';

/** What councils took up from others. */
export class Migration20261122205500_adoptions extends Migration {
  override name = 'Migration20261122205500_adoptions';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "adoption" ("id" uuid not null default uuidv7(), "case_study_id" uuid not null, "organisation_id" uuid not null, "state" text not null, "year" int null, "adaptation" text not null, "result" text not null, "version" int not null default 1, "at" timestamptz not null, "person_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`create index "adoption_person_id_index" on "adoption" ("person_id");`);
    this.addSql(
      `create index "adoption_case_study_id_at_id_index" on "adoption" ("case_study_id", "at", "id");`,
    );
    this.addSql(
      `create index "adoption_organisation_id_at_id_index" on "adoption" ("organisation_id", "at", "id");`,
    );
    this.addSql(
      `alter table "adoption" add constraint "adoption_case_study_id_organisation_id_unique" unique ("case_study_id", "organisation_id");`,
    );
    this.addSql(
      `alter table "adoption" add constraint "adoption_case_study_id_foreign" foreign key ("case_study_id") references "case_study" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "adoption" add constraint "adoption_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");`,
    );
    this.addSql(
      `alter table "adoption" add constraint "adoption_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "adoption" cascade;`);
  }
}
