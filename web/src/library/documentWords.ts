import { formatCount } from '../ui/format.ts';

const types: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.oasis.opendocument.text': 'OpenDocument text',
  'application/vnd.oasis.opendocument.spreadsheet': 'OpenDocument spreadsheet',
  'application/vnd.oasis.opendocument.presentation': 'OpenDocument presentation',
  'text/plain': 'Text',
  'text/markdown': 'Markdown',
  'text/csv': 'CSV',
};

export const accepted = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.md,.csv';
export const acceptedWords = 'PDF, Word, Excel, PowerPoint, OpenDocument, text, Markdown or CSV, at most 50 MB';

export const formats = [
  { value: 'TAGGED_PDF', label: 'A tagged PDF' },
  { value: 'STRUCTURED_OFFICE', label: 'An Office file with headings and described pictures' },
  { value: 'PLAIN_TEXT', label: 'Plain text' },
] as const;
export type Format = (typeof formats)[number]['value'];

/** "Word, 1.2 MB". */
export const fileWords = ({ mediaType, size }: { mediaType: string; size: number }): string =>
  `${types[mediaType] ?? 'File'}, ${sizeWords(size)}`;

/** "12 slides", where it is known how many there are. */
export function pageWords({ mediaType, pageCount }: { mediaType: string; pageCount?: number | null }): string {
  if (!pageCount) return '';
  if (/presentation/.test(mediaType)) return formatCount(pageCount, 'slide');
  return formatCount(pageCount, /sheet/.test(mediaType) ? 'sheet' : 'page');
}

export function sizeWords(bytes: number): string {
  if (bytes < 1024) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} kB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** What a file is called, as a title to begin with: "Route_plan-v2.docx" → "Route plan v2". */
export const titleOf = (name: string): string =>
  name
    .replace(/\.[^.]+$/, '')
    .replace(/[_-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200) || name;
