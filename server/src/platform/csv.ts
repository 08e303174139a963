/** What a spreadsheet would take for a formula, or for the start of one once it has trimmed. */
const formula = /^\s*[=+\-@|]|^[\t\r\n]/u;

/** Rows as CSV (RFC 4180), marked as Unicode for spreadsheets; text that would be run as a formula is shown as text. */
export const csvOf = (rows: (string | number | null)[][]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
