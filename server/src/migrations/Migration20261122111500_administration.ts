import { Migration } from '@mikro-orm/migrations';

export class Migration20261122111500_administration extends Migration {

  override up(): void | Promise<void> {
    this.addSql(`create index "audit_line_administration" on "audit_line" ("at", "id") where split_part(action, '.', 1) in ('role', 'domain', 'email', 'job');`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index if exists "audit_line_administration";`);
  }

}
