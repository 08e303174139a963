import { Migration } from '@mikro-orm/migrations';

/** Communities for the holders of a role. */
export class Migration20261122174000_required_role extends Migration {
  override name = 'Migration20261122174000_required_role';

  override up(): void | Promise<void> {
    this.addSql(`alter table "community" add "required_role" text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "community" drop column "required_role";`);
  }
}
