import { Migration } from '@mikro-orm/migrations';

/** What somebody may be looking at, and the column that says which; the name under which it is signalled. */
const watched = [
  ['thread', 'thread', 'id', ['update', 'delete']],
  ['reply', 'thread', 'thread_id', ['update', 'delete']],
  ['reaction', 'thread', 'thread_id', ['insert', 'update', 'delete']],
  ['poll', 'thread', 'thread_id', ['update']],
  ['notification', 'inbox', 'person_id', ['insert', 'update', 'delete']],
  ['membership', 'person', 'person_id', ['insert', 'update', 'delete']],
  ['role', 'person', 'person_id', ['insert', 'update', 'delete']],
  ['person', 'person', 'id', ['update', 'delete']],
  ['auth_session', 'person', 'person_id', ['delete']],
] as const;

/**
 * The database says what changed, by ids alone and once it is committed, whoever changed it: a signal for each statement and
 * two hundred ids, or one for everybody where a statement changes thousands.
 */
export class Migration20261122204300_live extends Migration {
  override name = 'Migration20261122204300_live';

  override up(): void | Promise<void> {
    this.addSql(`create function signal_live() returns trigger language plpgsql as $$
      declare
        many int;
        ids text;
      begin
        execute format('select count(distinct %I) from changed', tg_argv[1]) into many;
        if many > 2000 then
          perform pg_notify('live', tg_argv[0] || ':*');
          return null;
        end if;
        for ids in execute format('select string_agg(id, '','') from (
          select id, (row_number() over () - 1) / 200 as part from (select distinct %1$I::text as id from changed where %1$I is not null) each
        ) placed group by part', tg_argv[1])
        loop
          perform pg_notify('live', tg_argv[0] || ':' || ids);
        end loop;
        return null;
      end $$;`);
    for (const [table, topic, column, events] of watched)
      for (const event of events)
        this.addSql(`create trigger "${table}_live_${event}" after ${event} on "${table}"
          referencing ${event === 'delete' ? 'old' : 'new'} table as changed
          for each statement execute function signal_live('${topic}', '${column}');`);
    // What a community asks of its members decides what each of them sees.
    this.addSql(`create function signal_live_everybody() returns trigger language plpgsql as $$
      begin
        perform pg_notify('live', 'person:*');
        return null;
      end $$;`);
    this.addSql(`create trigger "community_live" after update of "required_role" on "community"
      for each row when (old.required_role is distinct from new.required_role) execute function signal_live_everybody();`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger "community_live" on "community";`);
    this.addSql(`drop function signal_live_everybody();`);
    for (const [table, , , events] of watched)
      for (const event of events) this.addSql(`drop trigger "${table}_live_${event}" on "${table}";`);
    this.addSql(`drop function signal_live();`);
  }
}
