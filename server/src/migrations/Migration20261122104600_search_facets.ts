import { Migration } from '@mikro-orm/migrations';

/** Columns with constant defaults: PostgreSQL adds them without rewriting the table. */
export class Migration20261122104600_search_facets extends Migration {

  override name = 'Migration20261122104600_search_facets';

  override up(): void | Promise<void> {
    this.addSql(`create table "neighbour" ("organisation_id" uuid not null, "rank" int not null, "neighbour_id" uuid not null, primary key ("organisation_id", "rank"));`);
    this.addSql(`alter table "neighbour" add constraint "neighbour_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`);
    this.addSql(`alter table "neighbour" add constraint "neighbour_neighbour_id_foreign" foreign key ("neighbour_id") references "organisation" ("id") on delete cascade;`);

    this.addSql(`alter table "search_document" add "organisation_ids" text[] not null default '{}', add "tiers" text[] not null default '{}', add "population_bands" text[] not null default '{}', add "day" int null, add "evidence" text null, add "form" int not null default 1;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "search_document" drop column "organisation_ids", drop column "tiers", drop column "population_bands", drop column "day", drop column "evidence", drop column "form";`);
    this.addSql(`drop table if exists "neighbour" cascade;`);
  }

}
