import type { Limit } from '../platform/rate-limit.ts';
import type { FilePurpose } from './kept-file.ts';

const megabyte = 1024 * 1024;

/** Small enough for any proxy, and to be sent again over a poor line. */
export const partSize = 512 * 1024;
export const mostBytes: Record<FilePurpose, number> = { IMAGE: 10 * megabyte, DOCUMENT: 50 * megabyte };
/** Of what one person has sent and nothing holds. */
export const mostUnheld = { files: 100, bytes: 300 * megabyte };
export const uploads: Limit = { name: 'upload', most: 200, seconds: 3600 };

export const partsOf = (size: number): number => Math.max(1, Math.ceil(size / partSize));
/** Each part may be sent again a few times. */
export const mostReceived = (size: number): number => 3 * partsOf(size) + 10;

export const sizeWords = (bytes: number): string =>
  bytes >= megabyte ? `${Math.round(bytes / megabyte)} MB` : `${Math.ceil(bytes / 1024)} kB`;
