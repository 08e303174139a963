import { Migration } from '@mikro-orm/migrations';

export class Migration20261122204000_moderation extends Migration {
  override name = 'Migration20261122204000_moderation';

  override up(): void | Promise<void> {
    this.addSql(`alter table "thread" add column "removed_for" text null;`);
    this.addSql(`alter table "reply" add column "removed_for" text null;`);

    this.addSql(`create table "moderation_entry" ("id" uuid not null default uuidv7(), "place_kind" text not null, "place_id" uuid not null, "at" timestamptz not null, "act" text not null, "reason" text null, "note" text null, "actor_id" uuid null, "person_id" uuid null, "thread_id" uuid null, "removal_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "moderation_entry_place_id_at_id_index" on "moderation_entry" ("place_id", "at", "id");`);
    this.addSql(`create index "moderation_entry_actor_id_index" on "moderation_entry" ("actor_id");`);
    this.addSql(`create index "moderation_entry_person_id_index" on "moderation_entry" ("person_id");`);
    this.addSql(`alter table "moderation_entry" add constraint "moderation_entry_actor_id_foreign" foreign key ("actor_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "moderation_entry" add constraint "moderation_entry_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`);
    // A line is never changed or taken out: only who a person was may be forgotten.
    this.addSql(`create function moderation_entry_stays() returns trigger language plpgsql as $$ begin
      if tg_op = 'UPDATE' then
        if (new.actor_id is null or new.actor_id = old.actor_id) and (new.person_id is null or new.person_id = old.person_id)
          and (to_jsonb(new) - 'actor_id' - 'person_id') = (to_jsonb(old) - 'actor_id' - 'person_id') then return new; end if;
      end if;
      raise exception 'the moderation log is append-only';
    end $$;`);
    this.addSql(`create trigger moderation_entry_stays before update or delete on "moderation_entry" for each row execute function moderation_entry_stays();`);

    this.addSql(`create table "reported_post" ("id" uuid not null default uuidv7(), "thread_id" uuid null, "reply_id" uuid null, "at" timestamptz not null, "outcome" text null, "decided_at" timestamptz null, "decided_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "reported_post_thread_id_index" on "reported_post" ("thread_id");`);
    this.addSql(`create index "reported_post_reply_id_index" on "reported_post" ("reply_id");`);
    this.addSql(`create index "reported_post_decided_by_id_index" on "reported_post" ("decided_by_id");`);
    this.addSql(`create unique index "reported_post_thread" on "reported_post" ("thread_id") where "decided_at" is null;`);
    this.addSql(`create unique index "reported_post_reply" on "reported_post" ("reply_id") where "decided_at" is null;`);
    this.addSql(`alter table "reported_post" add constraint "reported_post_thread_id_foreign" foreign key ("thread_id") references "thread" ("id") on delete cascade;`);
    this.addSql(`alter table "reported_post" add constraint "reported_post_reply_id_foreign" foreign key ("reply_id") references "reply" ("id") on delete cascade;`);
    this.addSql(`alter table "reported_post" add constraint "reported_post_decided_by_id_foreign" foreign key ("decided_by_id") references "person" ("id") on delete set null;`);

    this.addSql(`create table "report" ("id" uuid not null default uuidv7(), "post_id" uuid not null, "author_id" uuid null, "reason" text not null, "note" text not null default '', "at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "report_post_id_index" on "report" ("post_id");`);
    this.addSql(`alter table "report" add constraint "report_author_id_post_id_unique" unique ("author_id", "post_id");`);
    this.addSql(`alter table "report" add constraint "report_post_id_foreign" foreign key ("post_id") references "reported_post" ("id") on delete cascade;`);
    this.addSql(`alter table "report" add constraint "report_author_id_foreign" foreign key ("author_id") references "person" ("id") on delete set null;`);

    this.addSql(`create table "removal" ("id" uuid not null default uuidv7(), "thread_id" uuid null, "reply_id" uuid null, "author_id" uuid null, "reason" text not null, "note" text not null, "words" text not null, "at" timestamptz not null, "by_id" uuid null, "undone_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "removal_thread_id_index" on "removal" ("thread_id");`);
    this.addSql(`create index "removal_reply_id_index" on "removal" ("reply_id");`);
    this.addSql(`create index "removal_author_id_index" on "removal" ("author_id");`);
    this.addSql(`create index "removal_by_id_index" on "removal" ("by_id");`);
    this.addSql(`create unique index "removal_thread" on "removal" ("thread_id") where "undone_at" is null;`);
    this.addSql(`create unique index "removal_reply" on "removal" ("reply_id") where "undone_at" is null;`);
    this.addSql(`alter table "removal" add constraint "removal_thread_id_foreign" foreign key ("thread_id") references "thread" ("id") on delete cascade;`);
    this.addSql(`alter table "removal" add constraint "removal_reply_id_foreign" foreign key ("reply_id") references "reply" ("id") on delete cascade;`);
    this.addSql(`alter table "removal" add constraint "removal_author_id_foreign" foreign key ("author_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "removal" add constraint "removal_by_id_foreign" foreign key ("by_id") references "person" ("id") on delete set null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "report" cascade;`);
    this.addSql(`drop table if exists "reported_post" cascade;`);
    this.addSql(`drop table if exists "removal" cascade;`);
    this.addSql(`drop table if exists "moderation_entry" cascade;`);
    this.addSql(`drop function if exists moderation_entry_stays;`);
    this.addSql(`alter table "thread" drop column "removed_for";`);
    this.addSql(`alter table "reply" drop column "removed_for";`);
  }
}
