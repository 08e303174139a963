import { type Configuration, type PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';

type Dialect = ReturnType<PostgreSqlConnection['createKyselyDialect']>;
type Driver = ReturnType<Dialect['createDriver']>;
type Connection = Awaited<ReturnType<Driver['acquireConnection']>>;

/**
 * A connection that the server ends in the middle of a transaction goes back to the pool, which then opens another. As
 * they come, Kysely's transactions keep such a connection for good when their `begin` or `rollback` fails: after as many
 * as the pool holds, every command would wait for ever.
 */
export class ResilientDriver extends PostgreSqlDriver {
  constructor(config: Configuration) {
    super(config);
    const { connection } = this;
    const original = connection.createKyselyDialect.bind(connection);
    connection.createKyselyDialect = (overrides) => releasing(original(overrides));
  }
}

function releasing(dialect: Dialect): Dialect {
  const createDriver = dialect.createDriver.bind(dialect);
  dialect.createDriver = () => withRelease(createDriver());
  return dialect;
}

function withRelease(driver: Driver): Driver {
  const begin = driver.beginTransaction.bind(driver);
  const rollback = driver.rollbackTransaction.bind(driver);
  driver.beginTransaction = async (connection, settings) => {
    try {
      await begin(connection, settings);
    } catch (cause) {
      await end(connection);
      await driver.releaseConnection(connection);
      throw cause;
    }
  };
  // Whatever the reason, the transaction ends with its connection; who asked for it releases that next.
  driver.rollbackTransaction = (connection) => rollback(connection).catch(() => end(connection));
  return driver;
}

/** Should it still live, it must not serve another with this transaction open. */
const end = (connection: Connection): Promise<void> =>
  connection.executeQuery(CompiledQuery.raw('select pg_terminate_backend(pg_backend_pid())')).then(
    () => undefined,
    () => undefined,
  );
