import { Migration } from '@mikro-orm/migrations';

export class Migration20261122175000_facilitators extends Migration {
  override name = 'Migration20261122175000_facilitators';

  override up(): void | Promise<void> {
    this.addSql(`create index "membership_facilitators" on "membership" ("community_id") where "role" = 'FACILITATOR';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index if exists "membership_facilitators";`);
  }
}
