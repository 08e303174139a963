import { Migration } from '@mikro-orm/migrations';

/** Communities of which councils are members. */
export class Migration20261122183000_interest_groups extends Migration {
  override name = 'Migration20261122183000_interest_groups';

  override up(): void | Promise<void> {
    this.addSql(`create table "interest_group" ("id" uuid not null default uuidv7(), "community_id" uuid not null, "started_on" date not null, "restated_on" date null, primary key ("id"));`);
    this.addSql(`alter table "interest_group" add constraint "interest_group_community_id_unique" unique ("community_id");`);
    this.addSql(`alter table "interest_group" add constraint "interest_group_community_id_foreign" foreign key ("community_id") references "community" ("id") on delete cascade;`);

    this.addSql(`create table "council_membership" ("id" uuid not null default uuidv7(), "group_id" uuid not null, "organisation_id" uuid not null, "status" text not null, "since" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "council_membership_group_id_status_since_index" on "council_membership" ("group_id", "status", "since");`);
    this.addSql(`alter table "council_membership" add constraint "council_membership_group_id_organisation_id_unique" unique ("group_id", "organisation_id");`);
    this.addSql(`alter table "council_membership" add constraint "council_membership_group_id_foreign" foreign key ("group_id") references "interest_group" ("id") on delete cascade;`);
    this.addSql(`alter table "council_membership" add constraint "council_membership_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");`);

    this.addSql(`create table "representative" ("id" uuid not null default uuidv7(), "council_id" uuid not null, "person_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "representative_person_id_index" on "representative" ("person_id");`);
    this.addSql(`alter table "representative" add constraint "representative_council_id_person_id_unique" unique ("council_id", "person_id");`);
    this.addSql(`alter table "representative" add constraint "representative_council_id_foreign" foreign key ("council_id") references "council_membership" ("id") on delete cascade;`);
    this.addSql(`alter table "representative" add constraint "representative_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);

    this.addSql(`create table "yearly_report" ("id" uuid not null default uuidv7(), "group_id" uuid not null, "year" int not null, "text" text not null, "handed_in_at" timestamptz not null, "handed_in_by_id" uuid null, primary key ("id"));`);
    this.addSql(`alter table "yearly_report" add constraint "yearly_report_group_id_year_unique" unique ("group_id", "year");`);
    this.addSql(`alter table "yearly_report" add constraint "yearly_report_group_id_foreign" foreign key ("group_id") references "interest_group" ("id") on delete cascade;`);
    this.addSql(`alter table "yearly_report" add constraint "yearly_report_handed_in_by_id_foreign" foreign key ("handed_in_by_id") references "person" ("id") on delete set null;`);
    this.addSql(`create index "yearly_report_handed_in_by_id_index" on "yearly_report" ("handed_in_by_id");`);

    this.addSql(`create index "invitation_email_index" on "invitation" ("email");`);
    this.addSql(`create index "invitation_invited_by_id_index" on "invitation" ("invited_by_id");`);
    this.addSql(`create index "invitation_accepted_by_id_index" on "invitation" ("accepted_by_id");`);
  }

  override down(): void | Promise<void> {
    for (const column of ['email', 'invited_by_id', 'accepted_by_id'])
      this.addSql(`drop index if exists "invitation_${column}_index";`);
    for (const table of ['yearly_report', 'representative', 'council_membership', 'interest_group'])
      this.addSql(`drop table if exists "${table}" cascade;`);
  }
}
