import { formatMoney, formatNumber } from '../ui/format.ts';

const scales: Record<string, number> = {
  '': 1,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};
const largest = 1e12;

/** Whole pounds from "£420k", "1.2m", "42,000": null when empty, NaN when it cannot be read. */
export function readPounds(text: string): number | null {
  const plain = text.toLowerCase().replace(/[\s,£]/g, '');
  if (plain === '') return null;
  const [, digits, scale] = /^(\d+(?:\.\d+)?)([a-z]*)$/.exec(plain) ?? [];
  if (digits === undefined || scale === undefined || !(scale in scales)) return Number.NaN;
  const pounds = Number((Number(digits) * scales[scale]!).toFixed(2));
  return Number.isSafeInteger(pounds) && pounds <= largest ? pounds : Number.NaN;
}

/** A number from "1,904" or "32.5": null when empty, NaN when it cannot be read. */
export function readValue(text: string): number | null {
  const plain = text.replace(/[\s,]/g, '');
  if (plain === '') return null;
  return /^\d+(\.\d+)?$/.test(plain) && Number(plain) <= largest ? Number(plain) : Number.NaN;
}

/** A year from "2025": NaN when it cannot be read. */
export function readYear(text: string): number {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return year >= 1990 && year <= 2060 ? year : Number.NaN;
}

type Figure = { amount?: number | null; value?: number | null; unit?: string | null };

/** The number and what is said smaller beside it: "£420k", or "611" and "skips", or "32%" and "unlicensed". */
export function figureParts({ amount, value, unit }: Figure): { number: string; unit: string } | null {
  if (amount != null) return { number: formatMoney(amount), unit: '' };
  if (value == null) return null;
  const [, sign = '', rest = ''] = /^(%?)\s*(.*)$/.exec(unit?.trim() ?? '') ?? [];
  return { number: formatNumber(value) + sign, unit: rest };
}

/** The same in one piece: "32% unlicensed"; empty when there is no figure. */
export const figureWords = (figure: Figure) => {
  const parts = figureParts(figure);
  return parts ? `${parts.number} ${parts.unit}`.trim() : '';
};
