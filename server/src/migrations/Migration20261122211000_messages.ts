import { Migration } from '@mikro-orm/migrations';

/** What people write to one another, and from whom they take it. */
export class Migration20261122211000_messages extends Migration {
  override name = 'Migration20261122211000_messages';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "message" ("id" uuid not null default uuidv7(), "sender_id" uuid not null, "recipient_id" uuid not null, "body" text not null, "sent_at" timestamptz not null, "reported_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "message_sender_id_sent_at_id_index" on "message" ("sender_id", "sent_at", "id");`);
    this.addSql(
      `create index "message_recipient_id_sent_at_id_index" on "message" ("recipient_id", "sent_at", "id");`,
    );
    this.addSql(
      `create table "message_block" ("person_id" uuid not null, "blocked_id" uuid not null, primary key ("person_id", "blocked_id"));`,
    );
    this.addSql(`create index "message_block_blocked_id_index" on "message_block" ("blocked_id");`);
    this.addSql(`create table "message_refusal" ("person_id" uuid not null, primary key ("person_id"));`);
    for (const [table, column] of [
      ['message', 'sender_id'],
      ['message', 'recipient_id'],
      ['message_block', 'person_id'],
      ['message_block', 'blocked_id'],
      ['message_refusal', 'person_id'],
    ])
      this.addSql(
        `alter table "${table}" add constraint "${table}_${column}_foreign" foreign key ("${column}") references "person" ("id") on delete cascade;`,
      );
  }

  override down(): void | Promise<void> {
    for (const table of ['message_refusal', 'message_block', 'message']) this.addSql(`drop table "${table}";`);
  }
}
