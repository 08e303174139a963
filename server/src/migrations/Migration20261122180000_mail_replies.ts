import { Migration } from '@mikro-orm/migrations';

export class Migration20261122180000_mail_replies extends Migration {
  override up(): void | Promise<void> {
    this.addSql(`create table "reply_address" ("token_hash" text not null, "person_id" uuid not null, "thread_id" uuid not null, "expires_at" timestamptz not null, primary key ("token_hash"));`);
    this.addSql(`create index "reply_address_person_id_index" on "reply_address" ("person_id");`);
    this.addSql(`create index "reply_address_expires_at_index" on "reply_address" ("expires_at");`);
    this.addSql(`alter table "reply_address" add constraint "reply_address_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);

    this.addSql(`create table "refused_mail" ("key" text not null, "person_id" uuid not null, "at" timestamptz not null, primary key ("key"));`);
    this.addSql(`create index "refused_mail_at_index" on "refused_mail" ("at");`);
    this.addSql(`create index "refused_mail_person_id_at_index" on "refused_mail" ("person_id", "at");`);
    this.addSql(`alter table "refused_mail" add constraint "refused_mail_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "refused_mail" cascade;`);
    this.addSql(`drop table if exists "reply_address" cascade;`);
  }
}
