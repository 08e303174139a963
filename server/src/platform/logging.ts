import { type Logger, pino } from 'pino';

/** One line of JSON for each event. Never holds secrets, passwords, tokens or message bodies. */
export const openLog = (name: string, level: 'info' | 'error' = 'info'): Logger =>
  pino({
    name,
    level,
    redact: ['*.password', '*.token', '*.cookie', 'request.headers.cookie', 'request.headers.authorization'],
  });
