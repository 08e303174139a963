import { createHash } from 'node:crypto';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import sql from './sql.ts';
import { RateLimited } from './errors.ts';
import type { Rows } from './rows.ts';

/** At most so many in any span of so many seconds. */
export type Limit = { name: string; most: number; seconds: number };

/** When a key was last used, within its limit; shared by all processes. Never on the wire. */
@Entity({ tableName: 'rate_limit' })
export class RateLimitUse {
  /** A hash: what was tried need not be an address that anybody gave us. */
  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ type: 'array', columnType: 'timestamptz[]' })
  uses!: Date[];

  @Property({ type: 'timestamptz' })
  @Index()
  staleAt!: Date;
}

/** Limits by sliding window: unlike a window that starts anew, it cannot be straddled to get twice as many. */
export class RateLimits {
  constructor(
    private readonly rows: Rows,
    private readonly clock: () => Date,
  ) {}

  /** Counts one use, or throws RateLimited. What is refused does not count. */
  async spend(limit: Limit, of: string): Promise<void> {
    const key = keyOf(limit, of);
    const now = this.clock();
    const span = limit.seconds * 1000;
    const since = new Date(now.getTime() - span);
    const staleAt = new Date(now.getTime() + span);
    const [spent] = await this.rows(sql`
      insert into rate_limit as known (key, uses, stale_at) values (${key}, array[${now}::timestamptz], ${staleAt})
      on conflict (key) do update set stale_at = excluded.stale_at,
        uses = array(select each from unnest(known.uses) each where each > ${since}::timestamptz) || excluded.uses
      where (select count(*) from unnest(known.uses) each where each > ${since}::timestamptz) < ${limit.most}::int
      returning true`);
    if (Math.random() < 0.01) await this.#sweep(now);
    if (spent) return;
    const [oldest] = await this.rows<{ at: Date | null }>(sql`
      select min(each) as at from rate_limit, unnest(uses) each where key = ${key} and each > ${since}::timestamptz`);
    const freeAt = (oldest?.at ?? now).getTime() + span;
    throw new RateLimited(Math.max(1, Math.ceil((freeAt - now.getTime()) / 1000)));
  }

  /** Takes one use back, as it turned out to be none of those to limit. */
  async giveBack(limit: Limit, of: string): Promise<void> {
    await this.rows(
      sql`update rate_limit set uses = trim_array(uses, 1) where key = ${keyOf(limit, of)} and cardinality(uses) > 0`,
    );
  }

  async #sweep(now: Date): Promise<void> {
    await this.rows(sql`delete from rate_limit where stale_at < ${now}::timestamptz`);
  }
}

const keyOf = ({ name }: Limit, of: string): string => `${name}:${createHash('sha256').update(of).digest('base64url')}`;
