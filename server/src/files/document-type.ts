import path from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import { Invalid } from '../platform/errors.ts';
import type { Rows } from '../platform/rows.ts';
import { bytesOf, readPart } from './file-parts.ts';
import { zipContentOf } from './zip-content.ts';

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';

/** What is kept, by how its name ends: its type, and what a ZIP of that sort must hold. */
const kept: Record<string, { type: string; holds?: string }> = {
  '.pdf': { type: 'application/pdf' },
  '.docx': { type: `${office}.wordprocessingml.document`, holds: 'word/document.xml' },
  '.xlsx': { type: `${office}.spreadsheetml.sheet`, holds: 'xl/workbook.xml' },
  '.pptx': { type: `${office}.presentationml.presentation`, holds: 'ppt/presentation.xml' },
  '.odt': { type: `${open}.text`, holds: 'content.xml' },
  '.ods': { type: `${open}.spreadsheet`, holds: 'content.xml' },
  '.odp': { type: `${open}.presentation`, holds: 'content.xml' },
  '.txt': { type: 'text/plain' },
  '.md': { type: 'text/markdown' },
  '.csv': { type: 'text/csv' },
};
const words = 'PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), OpenDocument, .txt, .md or .csv';
const mostUnpacked = 200 * 1024 * 1024;
const runs = /(^|\/)vbaProject\.bin$|(^|\/)activeX\/|\.(exe|dll|scr|com|bat|cmd|js|vbs|ps1|jar|msi|sh|lnk|hta)$/i;

const refused = (sentence: string): Invalid => new Invalid({ file: sentence });

/** What a name must end with to be worth sending at all. */
export function checkedEnding(name: string): string {
  const ending = path.extname(name).toLowerCase();
  if (/\.(doc|xls|ppt)$/i.test(ending))
    throw refused(`Old Office files can hold macros. Save it as ${ending}x and choose that.`);
  if (/\.(doc|xls|ppt|dot|xlt|pot)m$/i.test(ending))
    throw refused('Files with macros are not kept. Save it without them.');
  if (!kept[ending]) throw refused(`This sort of file is not kept. Choose ${words}.`);
  return ending;
}

/** The type by what is in it, not by what it is called; throws Invalid where the two do not agree, or it could run. */
export async function documentTypeOf(
  rows: Rows,
  { id, name, size }: { id: string; name: string; size: number },
): Promise<string> {
  const ending = checkedEnding(name);
  const { type, holds } = kept[ending]!;
  const found = (await fileTypeFromBuffer((await readPart(rows, id, 0)) ?? Buffer.alloc(0)).catch(() => undefined))
    ?.ext;
  if (holds) {
    await checkArchive(rows, id, size, holds);
    // OpenDocument files of all sorts hold the same: what they are stands in them by name.
    if (type.startsWith(open) && `.${found}` !== ending)
      throw refused(`This is called ${ending} but is none. Save it as that once more.`);
  } else if (ending === '.pdf') {
    if (found !== 'pdf') throw refused('This is called .pdf but is none. Save it as PDF once more.');
  } else if (found) throw refused(`This is called ${ending} but holds something else.`);
  else await checkText(rows, id, size);
  return type;
}

async function checkArchive(rows: Rows, id: string, size: number, holds: string): Promise<void> {
  const content = await zipContentOf(rows, id, size).catch(() => undefined);
  if (!content?.names.includes(holds))
    throw refused('This file is damaged, or not what its name says. Save it once more.');
  if (content.locked) throw refused('This file is locked with a password. Save it without one.');
  if (content.packed > size) throw refused('This file is damaged: its parts lie upon each other. Save it once more.');
  if (content.unpacked > mostUnpacked) throw refused('Unpacked, this file is too large.');
  if (content.names.some((name) => runs.test(name)))
    throw refused('This file holds macros or programs. Save it without them.');
}

async function checkText(rows: Rows, id: string, size: number): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of bytesOf(rows, id, { start: 0, end: size }))
      if (decoder.decode(bytes, { stream: true }).includes('\0')) throw new Error('no text');
    decoder.decode();
  } catch {
    throw refused('This is no text in UTF-8. Save it with that encoding.');
  }
}
