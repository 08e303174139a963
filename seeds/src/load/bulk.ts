import type pg from 'pg';
import type { Row } from './row.ts';

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const rowsAtOnce = 1_500;

/** Gathers rows and writes many at once, table after table in the given order, as later ones refer to earlier ones. */
export class Bulk {
  readonly #client: pg.Client;
  readonly #waiting: Map<string, Row[]>;
  #count = 0;

  constructor(client: pg.Client, tables: readonly string[]) {
    this.#client = client;
    this.#waiting = new Map(tables.map((table) => [table, []]));
  }

  async add(table: string, rows: Row[]): Promise<void> {
    const waiting = this.#waiting.get(table);
    if (!waiting) throw new Error(`${table} has no place in the order`);
    for (const row of rows) waiting.push(row);
    this.#count += rows.length;
    if (this.#count >= rowsAtOnce) await this.flush();
  }

  async flush(): Promise<void> {
    for (const [table, rows] of this.#waiting)
      while (rows.length > 0) await this.#write(table, rows.splice(0, rowsAtOnce));
    this.#count = 0;
  }

  async #write(table: string, rows: Row[]): Promise<void> {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].map(snake);
    const named = columns.map((column) => `"${column}"`).join(', ');
    const values = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, each]) => [snake(name), each])),
    );
    await this.#client.query(
      `insert into "${table}" (${named}) select ${named} from json_populate_recordset(null::"${table}", $1::json)`,
      [JSON.stringify(values)],
    );
  }
}
