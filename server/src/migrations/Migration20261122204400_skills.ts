import { Migration } from '@mikro-orm/migrations';

/** What people offer and need, each with who reads it. */
export class Migration20261122204400_skills extends Migration {
  override name = 'Migration20261122204400_skills';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "skill" ("id" uuid not null default uuidv7(), "person_id" uuid not null, "kind" text not null, "text" text not null, "readers" text not null default 'COMMUNITIES', "place" int not null, primary key ("id"));`,
    );
    this.addSql(`create index "skill_text_trigrams" on "skill" using gin ("text" gin_trgm_ops);`);
    this.addSql(
      `alter table "skill" add constraint "skill_person_id_kind_place_unique" unique ("person_id", "kind", "place");`,
    );
    this.addSql(
      `alter table "skill" add constraint "skill_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table "skill";`);
  }
}
