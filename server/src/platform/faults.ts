import { UniqueConstraintViolationException } from '@mikro-orm/core';

const codeOf = (cause: unknown): string | undefined => (cause as { code?: string } | null)?.code;

/** Text that PostgreSQL cannot hold, such as a NUL. */
export const unstorableText = (cause: unknown): boolean => ['22021', '22P05'].includes(codeOf(cause) ?? '');

export const uniqueConstraint = (cause: unknown): boolean =>
  cause instanceof UniqueConstraintViolationException || codeOf(cause) === '23505';

/** PostgreSQL is away, starting, out of connections, or gave up on a statement that took too long. */
export const databaseAway = (cause: unknown): boolean => {
  const code = codeOf(cause) ?? '';
  const message = cause instanceof Error ? cause.message : '';
  return (
    ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57014', '57P01', '57P02', '57P03', '53300', '55P03'].includes(code) ||
    /timeout exceeded when trying to connect|Connection terminated/.test(message)
  );
};
