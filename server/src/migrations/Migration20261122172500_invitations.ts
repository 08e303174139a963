import { Migration } from '@mikro-orm/migrations';

export class Migration20261122172500_invitations extends Migration {
  override name = 'Migration20261122172500_invitations';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "invitation" ("id" uuid not null default uuidv7(), "community_id" uuid not null, "email" text not null, "token_hash" text not null, "invited_by_id" uuid null, "invited_at" timestamptz not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "accepted_by_id" uuid null, "revoked_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(
      `create unique index "invitation_waiting" on "invitation" ("community_id", "email") where "accepted_at" is null and "revoked_at" is null;`,
    );
    this.addSql(`create index "invitation_invited_at_index" on "invitation" ("invited_at");`);
    this.addSql(
      `create index "invitation_community_id_invited_at_id_index" on "invitation" ("community_id", "invited_at", "id");`,
    );
    this.addSql(`alter table "invitation" add constraint "invitation_token_hash_unique" unique ("token_hash");`);
    this.addSql(
      `alter table "invitation" add constraint "invitation_community_id_foreign" foreign key ("community_id") references "community" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_invited_by_id_foreign" foreign key ("invited_by_id") references "person" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_accepted_by_id_foreign" foreign key ("accepted_by_id") references "person" ("id") on delete set null;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "invitation" cascade;`);
  }
}
