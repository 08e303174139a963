import type { EntityManager } from '@mikro-orm/postgresql';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import type { BeforeErasure } from './erasure.ts';
import type { Signals } from './signals.ts';
import type { Index } from './search-index.ts';
import type { Reading } from './read.ts';
import type { Settings } from './settings.ts';
import type { Subjects } from './subjects.ts';
import type { Viewer } from './viewer.ts';

/** What one request may touch. */
export type Context = Reading & {
  viewer: Viewer;
  /** For commands: entities, with the `visible` filter bound to the viewer. Pages read rows instead. */
  em: EntityManager;
  subjects: Subjects;
  index: Index;
  /** What each room does before a person's row goes. */
  beforeErasure: BeforeErasure[];
  signals: Signals;
  clock: () => Date;
  settings: Settings;
  log: Logger;
  /** For the session's cookies alone. */
  http: { request: Request; response: Response };
};
