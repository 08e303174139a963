import type { RequestHandler } from 'express';

/** Text as PostgreSQL and the search engine can hold it: Unicode NFC, no NUL, no half characters. */
export const storableText: RequestHandler = (request, response, next) => {
  try {
    request.body = cleaned(request.body);
    next();
  } catch {
    const message = 'The text holds characters that cannot be stored.';
    response.status(400).json({ errors: [{ message, extensions: { code: 'INVALID', fields: {} } }] });
  }
};

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) throw new Error('unstorable');
    return value.normalize('NFC');
  }
  if (Array.isArray(value)) return value.map(cleaned);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cleaned(each)]));
  return value;
}
