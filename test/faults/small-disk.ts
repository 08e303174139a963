import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Whether it could be mounted: it takes root, and a machine that lets root. */
export function mountSmallDisk(disk: string): boolean {
  fs.mkdirSync(disk);
  try {
    if (process.getuid?.() === 0)
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', disk], { stdio: 'ignore' });
    return process.getuid?.() === 0;
  } catch {
    return false;
  }
}

export const unmount = (disk: string): void => void execFileSync('umount', ['--lazy', disk]);

const ballastOn = (disk: string): string => path.join(disk, 'ballast');

/** To the last byte. */
export function fill(disk: string): void {
  const ballast = fs.openSync(ballastOn(disk), 'w');
  for (const size of [1 << 20, 1 << 12])
    for (const chunk = Buffer.alloc(size); ;) {
      try {
        if (fs.writeSync(ballast, chunk) < size) break;
      } catch {
        break;
      }
    }
  fs.closeSync(ballast);
}

export const relieve = (disk: string): void => fs.rmSync(ballastOn(disk));
