import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import PostalMime, { type Email } from 'postal-mime';
import { mailFolder } from './hub.ts';

/** The newest message to this address, waiting for it a while. */
export async function mailTo(address: string, { after = 0 }: { after?: number } = {}): Promise<Email> {
  for (let round = 0; round < 100; round++) {
    const mails = await allTo(address);
    if (mails.length > after) return mails.at(-1)!;
    await sleep(100);
  }
  throw new Error(`no mail came for ${address}`);
}

export async function allTo(address: string): Promise<Email[]> {
  const folder = mailFolder();
  const files = (await readdir(folder)).filter((file) => file.endsWith('.eml')).toSorted();
  const mails = await Promise.all(files.map(async (file) => PostalMime.parse(await readFile(path.join(folder, file)))));
  return mails.filter(({ to }) => to?.some((each) => each.address === address));
}

/** The link in a mail that leads to this page, as its path and query. */
export function linkIn(mail: Email, page: string): string {
  const link = /https?:\/\/\S+/g;
  const found = (mail.text ?? '').match(link)?.map((each) => new URL(each)) ?? [];
  const url = found.find(({ pathname }) => pathname === page);
  if (!url) throw new Error(`no link to ${page} in: ${mail.text}`);
  return url.pathname + url.search;
}
