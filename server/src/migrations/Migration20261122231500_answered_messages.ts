import { Migration } from '@mikro-orm/migrations';

/** Mails about messages are answered by mail, as those about discussions are. */
export class Migration20261122231500_answered_messages extends Migration {
  override name = 'Migration20261122231500_answered_messages';

  override up(): void | Promise<void> {
    this.addSql(`alter table "reply_address" alter column "thread_id" drop not null;`);
    this.addSql(`alter table "reply_address" add column "to_id" uuid null;`);
    this.addSql(`create index "reply_address_to_id_index" on "reply_address" ("to_id");`);
    this.addSql(`alter table "reply_address" add constraint "reply_address_to_id_foreign" foreign key ("to_id") references "person" ("id") on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`delete from "reply_address" where "thread_id" is null;`);
    this.addSql(`alter table "reply_address" drop column "to_id";`);
    this.addSql(`alter table "reply_address" alter column "thread_id" set not null;`);
  }
}
