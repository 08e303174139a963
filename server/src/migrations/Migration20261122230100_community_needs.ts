import { Migration } from '@mikro-orm/migrations';

/** What communities lack that are left alone. */
export class Migration20261122230100_community_needs extends Migration {
  override name = 'Migration20261122230100_community_needs';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "community_need" ("community_id" uuid not null, "since" timestamptz not null, "lost_at" timestamptz null, "away_since" timestamptz null, "reports_unseen" int not null default 0, "requests_waiting" int not null default 0, primary key ("community_id"));`,
    );
    this.addSql(
      `create index "community_need_since_community_id_index" on "community_need" ("since", "community_id");`,
    );
    this.addSql(
      `alter table "community_need" add constraint "community_need_community_id_foreign" foreign key ("community_id") references "community" ("id") on delete cascade;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table "community_need";`);
  }
}
