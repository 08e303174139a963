import { Migration } from '@mikro-orm/migrations';

/** Libraries of communities: documents in versions, and folders. */
export class Migration20261122211600_library extends Migration {
  override name = 'Migration20261122211600_library';

  override up(): void | Promise<void> {
    this.addSql(`create table "library_settings" ("community_id" uuid not null, "adders" text not null, primary key ("community_id"));`);
    this.addSql(`alter table "library_settings" add constraint "library_settings_community_id_foreign" foreign key ("community_id") references "community" ("id") on delete cascade;`);

    this.addSql(`create table "library_folder" ("id" uuid not null default uuidv7(), "community_id" uuid not null, "parent_id" uuid null, "name" text not null, primary key ("id"));`);
    this.addSql(`create index "library_folder_parent_id_index" on "library_folder" ("parent_id");`);
    this.addSql(`create unique index "library_folder_name" on "library_folder" ("community_id", "parent_id", lower("name")) nulls not distinct;`);
    this.addSql(`alter table "library_folder" add constraint "library_folder_community_id_foreign" foreign key ("community_id") references "community" ("id") on delete cascade;`);
    this.addSql(`alter table "library_folder" add constraint "library_folder_parent_id_foreign" foreign key ("parent_id") references "library_folder" ("id") on delete restrict;`);

    this.addSql(`create table "document" ("id" uuid not null default uuidv7(), "audience" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "community_id" uuid not null, "folder_id" uuid null, "title" text not null, "description" text not null default '', "themes" text[] not null default '{}', "accessible_format" text null, "author_id" uuid null, "current_number" int not null default 1, "changed_at" timestamptz not null default now(), "removed_at" timestamptz null, "version" int not null default 1, "demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "document_folder_id_index" on "document" ("folder_id");`);
    this.addSql(`create index "document_author_id_index" on "document" ("author_id");`);
    this.addSql(`create index "document_removed_at_index" on "document" ("removed_at");`);
    this.addSql(`create index "document_community_id_folder_id_changed_at_id_index" on "document" ("community_id", "folder_id", "changed_at", "id");`);
    this.addSql(`create index "document_community_id_changed_at_id_index" on "document" ("community_id", "changed_at", "id");`);
    this.addSql(`create index "document_community_id_created_at_id_index" on "document" ("community_id", "created_at", "id");`);
    this.addSql(`create index "document_folder_title" on "document" ("community_id", "folder_id", lower("title"), "id") where removed_at is null;`);
    this.addSql(`create index "document_community_title" on "document" ("community_id", lower("title"), "id") where removed_at is null;`);
    this.addSql(`alter table "document" add constraint "document_community_id_foreign" foreign key ("community_id") references "community" ("id") on delete cascade;`);
    this.addSql(`alter table "document" add constraint "document_folder_id_foreign" foreign key ("folder_id") references "library_folder" ("id") on delete restrict;`);
    this.addSql(`alter table "document" add constraint "document_author_id_foreign" foreign key ("author_id") references "person" ("id") on delete set null;`);

    this.addSql(`create table "document_version" ("id" uuid not null default uuidv7(), "document_id" uuid not null, "number" int not null, "file_id" uuid not null, "note" text not null default '', "author_id" uuid null, "at" timestamptz not null default now(), "text" text not null default '', "text_state" text not null default 'WAITING', primary key ("id"));`);
    this.addSql(`create index "document_version_file_id_index" on "document_version" ("file_id");`);
    this.addSql(`create index "document_version_author_id_index" on "document_version" ("author_id");`);
    this.addSql(`alter table "document_version" add constraint "document_version_document_id_number_unique" unique ("document_id", "number");`);
    this.addSql(`alter table "document_version" add constraint "document_version_document_id_foreign" foreign key ("document_id") references "document" ("id") on delete cascade;`);
    this.addSql(`alter table "document_version" add constraint "document_version_file_id_foreign" foreign key ("file_id") references "kept_file" ("id") on delete cascade;`);
    this.addSql(`alter table "document_version" add constraint "document_version_author_id_foreign" foreign key ("author_id") references "person" ("id") on delete set null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "document_version";`);
    this.addSql(`drop table if exists "document";`);
    this.addSql(`drop table if exists "library_folder";`);
    this.addSql(`drop table if exists "library_settings";`);
  }
}
