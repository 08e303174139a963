import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readText } from '@knowledge-hub/server/library/read-text.ts';
import {
  makeOpenFile,
  makePdfFile,
  makeSheetFile,
  makeSlidesFile,
  makeWordFile,
} from '@knowledge-hub/seeds/makers/office-file.ts';

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';
const types = {
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
  odt: `${open}.text`,
  ods: `${open}.spreadsheet`,
  odp: `${open}.presentation`,
  pdf: 'application/pdf',
};

async function* inPieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 64 * 1024) yield bytes.subarray(at, at + 64 * 1024);
}
const read = (kind: keyof typeof types, bytes: Buffer) => readText(types[kind], inPieces(bytes));

describe('the words in a file', () => {
  it.each([
    ['pptx', makeSlidesFile(['First', 'Costs & gains'], ['Second']), 'First\nCosts & gains\nSecond', 2],
    ['odt', makeOpenFile('text', 'Café <1>', 'Two'), 'Café <1>\nTwo', null],
    ['ods', makeOpenFile('spreadsheet', 'a', 'b'), 'Sheet\na\nb', 1],
    ['odp', makeOpenFile('presentation', 'One', 'Two'), 'One\nTwo', 2],
    ['docx', makeWordFile('One'), 'One', null],
    ['xlsx', makeSheetFile('Rounds', [['a', 1]]), 'Rounds\na 1', 1],
    ['pdf', makePdfFile('One line'), 'One line', 1],
  ] as const)('%s', async (kind, bytes, text, pages) => {
    expect(await read(kind, bytes)).toEqual({ text, pages });
  });

  it('come slide by slide, the second before the tenth', async () => {
    const slides = Array.from({ length: 12 }, (_, at) => [`slide${at + 1}`]);
    const { text, pages } = await read('pptx', makeSlidesFile(...slides));
    expect([text.split('\n'), pages]).toEqual([slides.flat(), 12]);
  });

  it('that were crossed out are not read', async () => {
    const content = `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>
      <text:tracked-changes><text:p>crossed out</text:p></text:tracked-changes><text:p>one<text:s/>two</text:p></office:text></office:body></office:document-content>`;
    expect((await read('odt', Buffer.from(zipSync({ 'content.xml': strToU8(content) })))).text).toBe('one two');
  });

  it('are kept as far as some pages go, however many there are', async () => {
    const { text } = await read(
      'odt',
      makeOpenFile('text', ...Array.from({ length: 30_000 }, () => 'word '.repeat(20))),
    );
    expect(text.length).toBeGreaterThan(190_000);
    expect(text.length).toBeLessThanOrEqual(200_000);
  });
});

type Entry = { name: string; packed: Buffer; size: number; sum: number };
const entryOf = (name: string, content: Buffer): Entry => ({
  name,
  packed: deflateRawSync(content, { level: 9 }),
  size: content.length,
  sum: crc32(content),
});

/** An archive as it is laid out in bytes, so that it can say what is not so; `one` has all entries lie on the first. */
function archive(entries: Entry[], one = false): Buffer {
  const header = (signature: number, { name, packed, size, sum }: Entry, length: number) => {
    const bytes = Buffer.alloc(length);
    const central = signature === 0x02014b50 ? 2 : 0;
    bytes.writeUInt32LE(signature);
    bytes.writeUInt16LE(20, 4 + central);
    bytes.writeUInt16LE(8, 8 + central);
    bytes.writeUInt32LE(sum, 14 + central);
    bytes.writeUInt32LE(packed.length, 18 + central);
    bytes.writeUInt32LE(size, 22 + central);
    bytes.writeUInt16LE(name.length, 26 + central);
    return bytes;
  };
  const [parts, directory]: Buffer[][] = [[], []];
  let at = 0;
  for (const [place, entry] of entries.entries()) {
    const central = header(0x02014b50, entry, 46);
    central.writeUInt32LE(one ? 0 : at, 42);
    directory!.push(central, Buffer.from(entry.name));
    if (one && place > 0) continue;
    const part = Buffer.concat([header(0x04034b50, entry, 30), Buffer.from(entry.name), entry.packed]);
    parts!.push(part);
    at += part.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory!).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts!, ...directory!, end]);
}

const zeros = Buffer.alloc(150 * 1024 * 1024);
const small = Buffer.from('<office:document-content/>');
const liars: Record<string, () => Buffer> = {
  'says that it is small and is not': () => archive([{ ...entryOf('content.xml', zeros), size: 100 }]),
  'says that it is larger than it is': () => archive([{ ...entryOf('content.xml', small), size: 10_000 }]),
  'unpacks to more than is allowed': () => archive([entryOf('content.xml', zeros), entryOf('more.xml', zeros)]),
  'has parts that lie upon each other': () => {
    const long = entryOf('content.xml', Buffer.from(Array.from({ length: 20_000 }, (_, at) => `${at * 7919}`).join()));
    return archive(
      Array.from({ length: 500 }, (_, at) => ({ ...long, name: at ? `${at}.xml` : 'content.xml' })),
      true,
    );
  },
  'has more parts than anybody needs': () =>
    archive(Array.from({ length: 10_001 }, (_, at) => entryOf(at ? `${at}.xml` : 'content.xml', small))),
  'is cut off': () => makeOpenFile('text', 'One').subarray(0, 200),
  'goes too deep': () => Buffer.from(zipSync({ 'content.xml': strToU8('<a>'.repeat(100_000)) })),
  'asks for words that grow': () => {
    const grown = `<!DOCTYPE a [<!ENTITY x "${'ha'.repeat(1_000)}"><!ENTITY y "${'&x;'.repeat(1_000)}">]><a>&y;</a>`;
    return Buffer.from(zipSync({ 'content.xml': strToU8(grown) }));
  },
};

describe('a file that', () => {
  it.each(Object.keys(liars))('%s is given up on, and nothing else suffers', { timeout: 60_000 }, async (lie) => {
    const before = process.memoryUsage.rss();
    const bytes = liars[lie]!();
    await expect(read('odt', bytes)).rejects.toThrow(/reading ended with/);
    expect(process.memoryUsage.rss() - before).toBeLessThan(400 * 1024 * 1024);
  });

  it('holds other archives has them left alone', async () => {
    const inner = Buffer.from(zipSync({ 'content.xml': strToU8('<a>inner</a>') }));
    const content = strToU8('<o:x xmlns:o="o"/>');
    const outer = Buffer.from(zipSync({ 'content.xml': content, 'Object 1/inner.zip': inner }));
    expect(await read('odt', outer)).toEqual({ text: '', pages: null });
  });

  it.each(['docx', 'xlsx', 'pptx'] as const)('is called %s and unpacks without end is given up on', async (kind) => {
    const part = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml', pptx: 'ppt/slides/slide1.xml' }[kind];
    const bytes = archive([{ ...entryOf(part, zeros), size: 3_000_000_000 }]);
    await expect(read(kind, bytes)).rejects.toThrow(/reading ended with/);
  });
});
