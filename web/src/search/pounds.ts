import { formatMoney } from '../ui/format.ts';

const scales = { k: 1_000, m: 1_000_000, bn: 1_000_000_000 };

/** Whole pounds of "50,000", "£50k" or "1.2m", as they stand in an address; null where it is no amount. */
export function readPounds(text: string): string | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[£,\s]/g, '');
  if (!plain) return '';
  const [, number, scale] = /^(\d+(?:\.\d+)?)(k|m|bn)?$/.exec(plain) ?? [];
  if (!number) return null;
  const pounds = Math.round(Number(number) * (scale ? scales[scale as keyof typeof scales] : 1));
  return pounds < 1_000_000_000_000 ? String(pounds) : null;
}

/** As money is written elsewhere, where that says all of it: "£50k", "£1,234". */
export function writePounds(pounds: string): string {
  if (!pounds) return '';
  const short = formatMoney(Number(pounds));
  return readPounds(short) === pounds ? short : `£${Number(pounds).toLocaleString('en-GB')}`;
}
