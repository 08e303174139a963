import { once } from 'node:events';
import type { Request, Response } from 'express';
import type { Rows } from '../platform/rows.ts';
import { bytesOf } from './file-parts.ts';
import type { FilePurpose, FileVariant } from './kept-file.ts';

export type GivenFile = {
  id: string;
  name: string;
  mediaType: string;
  sha256: string;
  purpose: FilePurpose;
  size: number;
};

/**
 * Sends a file that the viewer may have: never to be shown as a page of ours, and asked for anew each time, so that who
 * may see it no more does not get it from a cache.
 */
export async function giveFile(
  rows: Rows,
  request: Request,
  response: Response,
  { id, name, mediaType, sha256, size }: GivenFile,
  variant: FileVariant,
): Promise<void> {
  const tag = `"${sha256.slice(0, 32)}${variant === 'SMALL' ? '-small' : ''}"`;
  response.set({
    'Content-Type': mediaType.startsWith('text/') ? 'text/plain; charset=utf-8' : mediaType,
    'Content-Disposition': `attachment; filename="${asciiOf(name)}"; filename*=UTF-8''${encoded(name)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-cache',
    'Accept-Ranges': 'bytes',
    Vary: 'Cookie',
    ETag: tag,
  });
  if (request.headers['if-none-match'] === tag) return void response.status(304).end();
  const { start, end, partial } = rangeOf(request, size, tag);
  if (start >= end) return void response.status(416).set('Content-Range', `bytes */${size}`).end();
  if (partial) response.status(206).set('Content-Range', `bytes ${start}-${end - 1}/${size}`);
  response.set('Content-Length', String(end - start));
  if (request.method === 'HEAD') return void response.end();
  for await (const bytes of bytesOf(rows, id, { start, end, variant })) {
    if (response.destroyed) return;
    if (!response.write(bytes)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
  response.end();
}

/** One range, as a broken download asks for the rest; any other wish gets the whole. */
function rangeOf({ headers }: Request, size: number, tag: string): { start: number; end: number; partial: boolean } {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? [];
  const otherwise = headers['if-range'] !== undefined && headers['if-range'] !== tag;
  if ((!from && !to) || otherwise) return { start: 0, end: size, partial: false };
  if (!from) return { start: Math.max(0, size - Number(to)), end: size, partial: true };
  return { start: Number(from), end: to ? Math.min(size, Number(to) + 1) : size, partial: true };
}

const asciiOf = (name: string): string => name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
