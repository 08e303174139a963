import { Migration } from '@mikro-orm/migrations';

export class Migration20261122173000_asking_anonymously extends Migration {
  override name = 'Migration20261122173000_asking_anonymously';

  override up(): void | Promise<void> {
    this.addSql(`alter table "community" add column "anonymous_asking" boolean not null default false;`);
    this.addSql(`alter table "thread" add column "anonymous" boolean not null default false;`);
    this.addSql(`alter table "reply" add column "anonymous" boolean not null default false;`);
    this.addSql(`create table "thread_disclosure" ("id" uuid not null default uuidv7(), "thread_id" uuid not null, "by_id" uuid null, "reason" text not null, "at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "thread_disclosure" add constraint "thread_disclosure_thread_id_by_id_unique" unique ("thread_id", "by_id");`);
    this.addSql(`alter table "thread_disclosure" add constraint "thread_disclosure_thread_id_foreign" foreign key ("thread_id") references "thread" ("id") on delete cascade;`);
    this.addSql(`alter table "thread_disclosure" add constraint "thread_disclosure_by_id_foreign" foreign key ("by_id") references "person" ("id") on delete set null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "thread_disclosure" cascade;`);
    this.addSql(`alter table "reply" drop column "anonymous";`);
    this.addSql(`alter table "thread" drop column "anonymous";`);
    this.addSql(`alter table "community" drop column "anonymous_asking";`);
  }
}
