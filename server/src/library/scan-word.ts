import type { ScanState } from '../files/kept-file.ts';
import type { ScanWord } from './document-version.ts';

/** What its state means to whoever wants the file: see files/file.access.ts. */
export const scanWordOf = (state: ScanState, scanned: boolean): ScanWord => {
  if (state === 'FOUND') return 'INFECTED';
  return scanned && state === 'UNSCANNED' ? 'WAITING' : 'READY';
};
