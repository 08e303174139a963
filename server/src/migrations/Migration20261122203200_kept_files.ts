import { Migration } from '@mikro-orm/migrations';

/** Files that people upload, in parts, and what they hang on. */
export class Migration20261122203200_kept_files extends Migration {
  override name = 'Migration20261122203200_kept_files';

  override up(): void | Promise<void> {
    this.addSql(`create table "kept_file" ("id" uuid not null default uuidv7(), "author_id" uuid null, "purpose" text not null, "name" text not null, "size" int not null, "media_type" text null, "received" int not null default 0, "finished_at" timestamptz null, "scan" text not null default 'UNSCANNED', "sha256" text null, "width" int null, "height" int null, "holder_kind" text null, "holder_id" uuid null, "created_at" timestamptz not null default now(), "looked_at" timestamptz not null default now(), primary key ("id"));`);
    this.addSql(`create index "kept_file_author_id_index" on "kept_file" ("author_id");`);
    this.addSql(`create index "kept_file_holder_id_index" on "kept_file" ("holder_id");`);
    this.addSql(`create index "kept_file_looked_at_index" on "kept_file" ("looked_at");`);
    this.addSql(`create index "kept_file_unheld" on "kept_file" ("created_at") where holder_id is null;`);
    this.addSql(`create index "kept_file_unscanned" on "kept_file" ("created_at") where scan = 'UNSCANNED' and finished_at is not null;`);
    this.addSql(`alter table "kept_file" add constraint "kept_file_author_id_foreign" foreign key ("author_id") references "person" ("id") on delete set null;`);
    this.addSql(`create table "file_part" ("file_id" uuid not null, "variant" text not null, "number" int not null, "bytes" bytea not null, primary key ("file_id", "variant", "number"));`);
    this.addSql(`alter table "file_part" add constraint "file_part_file_id_foreign" foreign key ("file_id") references "kept_file" ("id") on delete cascade;`);
    // What people send is packed already: to try again would only cost time.
    this.addSql(`alter table "file_part" alter column "bytes" set storage external;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "file_part";`);
    this.addSql(`drop table if exists "kept_file";`);
  }
}
