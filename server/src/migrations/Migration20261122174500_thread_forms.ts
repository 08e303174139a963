import { Migration } from '@mikro-orm/migrations';

export class Migration20261122174500_thread_forms extends Migration {
  override name = 'Migration20261122174500_thread_forms';

  override up(): void | Promise<void> {
    this.addSql(`alter table "thread" add column "form" text not null default 'DISCUSSION', add column "vote_count" int not null default 0;`);
    this.addSql(`update "thread" set "form" = 'QUESTION' where "question";`);
    this.addSql(`create index "thread_about_id_form_pinned_last_activity_at_id_index" on "thread" ("about_id", "form", "pinned", "last_activity_at", "id");`);
    this.addSql(`create index "thread_about_id_vote_count_id_index" on "thread" ("about_id", "vote_count", "id");`);
    this.addSql(`create index "thread_unanswered" on "thread" ("about_id", "created_at", "id") where "question" and "accepted_reply_id" is null;`);

    this.addSql(`create table "poll" ("thread_id" uuid not null, "multiple" boolean not null, "closes_at" timestamptz null, "voter_count" int not null default 0, primary key ("thread_id"));`);
    this.addSql(`alter table "poll" add constraint "poll_thread_id_foreign" foreign key ("thread_id") references "thread" ("id") on delete cascade;`);

    this.addSql(`create table "poll_option" ("id" uuid not null default uuidv7(), "thread_id" uuid not null, "place" int not null, "label" text not null, "vote_count" int not null default 0, primary key ("id"));`);
    this.addSql(`create index "poll_option_thread_id_place_index" on "poll_option" ("thread_id", "place");`);
    this.addSql(`alter table "poll_option" add constraint "poll_option_thread_id_foreign" foreign key ("thread_id") references "thread" ("id") on delete cascade;`);

    this.addSql(`create table "poll_vote" ("option_id" uuid not null, "person_id" uuid not null, "thread_id" uuid not null, primary key ("option_id", "person_id"));`);
    this.addSql(`create index "poll_vote_thread_id_person_id_index" on "poll_vote" ("thread_id", "person_id");`);
    this.addSql(`alter table "poll_vote" add constraint "poll_vote_option_id_foreign" foreign key ("option_id") references "poll_option" ("id") on delete cascade;`);
    this.addSql(`alter table "poll_vote" add constraint "poll_vote_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);
    this.addSql(`alter table "poll_vote" add constraint "poll_vote_thread_id_foreign" foreign key ("thread_id") references "thread" ("id") on delete cascade;`);

    this.addSql(`create table "idea_vote" ("thread_id" uuid not null, "person_id" uuid not null, primary key ("thread_id", "person_id"));`);
    this.addSql(`alter table "idea_vote" add constraint "idea_vote_thread_id_foreign" foreign key ("thread_id") references "thread" ("id") on delete cascade;`);
    this.addSql(`alter table "idea_vote" add constraint "idea_vote_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`);
  }

  override down(): void | Promise<void> {
    for (const table of ['idea_vote', 'poll_vote', 'poll_option', 'poll']) this.addSql(`drop table if exists "${table}" cascade;`);
    for (const index of ['thread_unanswered', 'thread_about_id_vote_count_id_index', 'thread_about_id_form_pinned_last_activity_at_id_index'])
      this.addSql(`drop index if exists "${index}";`);
    this.addSql(`alter table "thread" drop column "form", drop column "vote_count";`);
  }
}
