import { Migration } from '@mikro-orm/migrations';

/** Roles that people ask for, and who may confirm them at a council. */
export class Migration20261122230000_role_requests extends Migration {
  override name = 'Migration20261122230000_role_requests';

  override up(): void | Promise<void> {
    this.addSql(`alter table "organisation" add column "councillors_confirmed" boolean not null default false;`);
    this.addSql(
      `create table "democratic_contact" ("id" uuid not null default uuidv7(), "organisation_id" uuid not null, "person_id" uuid not null, "named_by_id" uuid null, "since" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`create index "democratic_contact_person_id_index" on "democratic_contact" ("person_id");`);
    this.addSql(`create index "democratic_contact_named_by_id_index" on "democratic_contact" ("named_by_id");`);
    this.addSql(
      `alter table "democratic_contact" add constraint "democratic_contact_organisation_id_person_id_unique" unique ("organisation_id", "person_id");`,
    );
    this.addSql(
      `create table "role_request" ("id" uuid not null default uuidv7(), "person_id" uuid not null, "organisation_id" uuid not null, "role" text not null, "title" text null, "starts_on" date not null, "ends_on" date null, "evidence" text not null, "asked_at" timestamptz not null, "expires_at" timestamptz not null, "state" text not null default 'WAITING', "reason" text null, "decided_at" timestamptz null, "decided_by_id" uuid null, primary key ("id"));`,
    );
    this.addSql(
      `create index "role_request_person_id_asked_at_id_index" on "role_request" ("person_id", "asked_at", "id");`,
    );
    this.addSql(`create index "role_request_decided_by_id_index" on "role_request" ("decided_by_id");`);
    this.addSql(
      `create unique index "role_request_waiting" on "role_request" ("person_id", "organisation_id", "role") where "state" = 'WAITING';`,
    );
    this.addSql(
      `create index "role_request_of_council" on "role_request" ("organisation_id", "asked_at", "id") where "state" = 'WAITING';`,
    );
    this.addSql(
      `create index "role_request_by_age" on "role_request" ("asked_at", "id") where "state" = 'WAITING';`,
    );
    for (const table of ['democratic_contact', 'role_request']) {
      this.addSql(
        `alter table "${table}" add constraint "${table}_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");`,
      );
      this.addSql(
        `alter table "${table}" add constraint "${table}_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`,
      );
    }
    this.addSql(
      `alter table "democratic_contact" add constraint "democratic_contact_named_by_id_foreign" foreign key ("named_by_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "role_request" add constraint "role_request_decided_by_id_foreign" foreign key ("decided_by_id") references "person" ("id") on delete set null;`,
    );
  }

  override down(): void | Promise<void> {
    for (const table of ['role_request', 'democratic_contact']) this.addSql(`drop table "${table}";`);
    this.addSql(`alter table "organisation" drop column "councillors_confirmed";`);
  }
}
