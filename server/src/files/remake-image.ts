import sharp from 'sharp';
import { Invalid } from '../platform/errors.ts';

export type Remade = { whole: Buffer; small: Buffer; width: number; height: number };

const mostPixels = 40_000_000;
const widest = 1_600;
const tallest = 2_400;
const small = 720;
const readable = new Set(['jpeg', 'png', 'webp', 'gif', 'heif', 'tiff', 'avif']);

sharp.cache(false);
sharp.concurrency(1);

/**
 * A picture of our own making: upright, no larger than a page shows, as WebP. Nothing that came with the bytes stays,
 * neither where it was taken nor what hides behind the last pixel. Of moving ones, the first picture.
 */
export function remakeImage(bytes: Buffer): Promise<Remade> {
  const made = turn.then(() => remake(bytes));
  turn = made.catch(() => undefined);
  return made;
}

/** One at a time in this process: a large one takes up to 200 MB while it is open. */
let turn: Promise<unknown> = Promise.resolve();

async function remake(bytes: Buffer): Promise<Remade> {
  try {
    const given = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' });
    const { format } = await given.metadata();
    if (!readable.has(format)) throw new Error(`pictures are not made of ${format}`);
    const { data: whole, info } = await given
      .autoOrient()
      .resize({ width: widest, height: tallest, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
    const narrower = await sharp(whole)
      .resize({ width: small, withoutEnlargement: true })
      .webp({ quality: 78 })
      .toBuffer();
    return { whole, small: narrower, width: info.width, height: info.height };
  } catch {
    throw new Invalid({
      file: 'This picture cannot be read. Choose a JPEG, PNG, WebP or GIF of at most 40 million pixels.',
    });
  }
}
