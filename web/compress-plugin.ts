import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const text = /\.(?:html|js|css|svg|json|webmanifest)$/;
const worthwhile = 1_000;

/** Leaves a brotli and a gzip copy beside each text file: the hub serves those, and compresses nothing while it runs. */
export const compressedCopies: Plugin = {
  name: 'compressed-copies',
  apply: 'build',
  writeBundle({ dir }) {
    for (const file of readdirSync(dir!, { recursive: true, encoding: 'utf8' }).filter((name) => text.test(name))) {
      const whole = readFileSync(path.join(dir!, file));
      if (whole.length < worthwhile) continue;
      const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
      writeFileSync(path.join(dir!, `${file}.br`), brotliCompressSync(whole, { params }));
      writeFileSync(path.join(dir!, `${file}.gz`), gzipSync(whole, { level: 9 }));
    }
  },
};
