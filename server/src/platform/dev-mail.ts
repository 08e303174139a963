import fs from 'node:fs/promises';
import path from 'node:path';
import { Router } from 'express';
import PostalMime from 'postal-mime';
import { listPage, messagePage, missingPage, stylesheet, type StoredMail } from './dev-mail-pages.ts';

const shown = 200;

/** The demo's post room: every message that the SMTP sink keeps in `dir`, newest first, as plain HTML without scripts. */
export function devMail(dir: string): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store').set('Referrer-Policy', 'no-referrer');
    next();
  });
  router.get('/', (request, response, next) => {
    newest(dir).then(({ mails, total }) => response.send(listPage(request.baseUrl, mails, total)), next);
  });
  router.get('/style.css', (_request, response) => void response.type('css').send(stylesheet));
  router.get('/:name', (request, response, next) => {
    read(dir, request.params.name).then((mail) => {
      if (mail) response.send(messagePage(request.baseUrl, mail));
      else response.status(404).send(missingPage(request.baseUrl));
    }, next);
  });
  return router;
}

async function newest(dir: string): Promise<{ mails: StoredMail[]; total: number }> {
  const names = await listNames(dir);
  const mails = await Promise.all(names.slice(0, shown).map((name) => read(dir, name)));
  return { mails: mails.filter((mail) => mail !== undefined), total: names.length };
}

/** Names begin with the time, so their order is the order of arrival. */
async function listNames(dir: string): Promise<string[]> {
  const names = await fs.readdir(dir).catch(() => []);
  return names
    .filter((name) => name.endsWith('.eml'))
    .map((name) => name.slice(0, -'.eml'.length))
    .sort()
    .toReversed();
}

async function read(dir: string, name: string): Promise<StoredMail | undefined> {
  if (!/^[\w-]+$/.test(name)) return undefined;
  const file = path.join(dir, `${name}.eml`);
  try {
    const [content, { mtime }] = await Promise.all([fs.readFile(file), fs.stat(file)]);
    const { from, to, subject, text, html, attachments } = await PostalMime.parse(content);
    return {
      name,
      arrived: mtime,
      from: from ? [from] : [],
      to: to ?? [],
      subject: subject || 'No subject',
      text: text ?? html ?? '',
      attachments: attachments.map(({ filename }) => filename ?? 'unnamed'),
    };
  } catch {
    return undefined;
  }
}
