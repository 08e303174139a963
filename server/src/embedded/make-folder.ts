import fs from 'node:fs';
import path from 'node:path';

/** As `mkdir -p`, and true when it was made now. Node's own recursive form never returns on a disk like /proc. */
export function makeFolder(folder: string, mode = 0o755): boolean {
  if (isFolder(folder)) return false;
  if (!fs.existsSync(path.dirname(folder))) makeFolder(path.dirname(folder));
  try {
    fs.mkdirSync(folder, { mode });
    return true;
  } catch (error) {
    if (isFolder(folder)) return false; // another process was quicker
    throw error;
  }
}

function isFolder(place: string): boolean {
  return fs.statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
