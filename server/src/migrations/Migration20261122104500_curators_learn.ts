import { Migration } from '@mikro-orm/migrations';

export class Migration20261122104500_curators_learn extends Migration {
  override name = 'Migration20261122104500_curators_learn';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "vocabulary_entry" add column "version" int not null default 1, add column "changed_at" timestamptz not null default now(), add column "changed_by_id" uuid null, add column "removed_at" timestamptz null;`,
    );
    this.addSql(
      `alter table "vocabulary_entry" add constraint "vocabulary_entry_changed_by_id_foreign" foreign key ("changed_by_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `create function tell_vocabulary() returns trigger language plpgsql as $$ begin notify vocabulary; return null; end $$;`,
    );
    this.addSql(
      `create trigger "vocabulary_entry_told" after insert or update or delete on "vocabulary_entry" for each statement execute function tell_vocabulary();`,
    );

    this.addSql(
      `create table "search_count" ("day" date not null, "query" text not null, "viewer_kind" text not null, "asked" int not null default 0, "nothing_found" int not null default 0, "degraded" int not null default 0, "results" int null, "opened" int not null default 0, "rank_sum" int not null default 0, primary key ("day", "query", "viewer_kind"));`,
    );
    this.addSql(
      `create table "handled_query" ("id" uuid not null default uuidv7(), "query" text not null, "handling" text not null, "note" text null, "at" timestamptz not null default now(), "by_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`alter table "handled_query" add constraint "handled_query_query_unique" unique ("query");`);
    this.addSql(
      `alter table "handled_query" add constraint "handled_query_by_id_foreign" foreign key ("by_id") references "person" ("id") on delete set null;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "handled_query" cascade;`);
    this.addSql(`drop table if exists "search_count" cascade;`);
    this.addSql(`drop trigger if exists "vocabulary_entry_told" on "vocabulary_entry";`);
    this.addSql(`drop function if exists tell_vocabulary();`);
    this.addSql(
      `alter table "vocabulary_entry" drop column "version", drop column "changed_at", drop column "changed_by_id", drop column "removed_at";`,
    );
  }
}
