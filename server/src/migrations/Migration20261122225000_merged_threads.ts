import { Migration } from '@mikro-orm/migrations';

/** Discussions that became part of others, and what is needed to take that back. */
export class Migration20261122225000_merged_threads extends Migration {
  override name = 'Migration20261122225000_merged_threads';

  override up(): void | Promise<void> {
    this.addSql(`alter table "thread" add column "merged_into_id" uuid null;`);
    this.addSql(`create index "thread_merged_into" on "thread" ("merged_into_id") where "merged_into_id" is not null;`);
    this.addSql(`create index "thread_title_trigrams" on "thread" using gin ("title" gin_trgm_ops);`);
    this.addSql(`alter table "reply" add column "merged_from_id" uuid null;`);
    this.addSql(`alter table "idea_vote" add column "merged_from_id" uuid null;`);
    this.addSql(`create index "notification_subject_subject_id_index" on "notification_subject" ("subject_id");`);
    this.addSql(`create table "thread_merge" ("id" uuid not null default uuidv7(), "from_id" uuid not null, "into_id" uuid not null, "title" text not null, "reply_count" int not null, "by_id" uuid null, "at" timestamptz not null, primary key ("id"));`);
    for (const column of ['into_id', 'by_id'])
      this.addSql(`create index "thread_merge_${column}_index" on "thread_merge" ("${column}");`);
    this.addSql(`alter table "thread_merge" add constraint "thread_merge_from_id_unique" unique ("from_id");`);
    for (const column of ['from_id', 'into_id'])
      this.addSql(`alter table "thread_merge" add constraint "thread_merge_${column}_foreign" foreign key ("${column}") references "thread" ("id") on delete cascade;`);
    this.addSql(`alter table "thread_merge" add constraint "thread_merge_by_id_foreign" foreign key ("by_id") references "person" ("id") on delete set null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "thread_merge" cascade;`);
    this.addSql(`drop index "notification_subject_subject_id_index";`);
    this.addSql(`drop index "thread_title_trigrams";`);
    this.addSql(`drop index "thread_merged_into";`);
    this.addSql(`alter table "idea_vote" drop column "merged_from_id";`);
    this.addSql(`alter table "reply" drop column "merged_from_id";`);
    this.addSql(`alter table "thread" drop column "merged_into_id";`);
  }
}
