import { Worker } from 'node:worker_threads';
import { checkArchive, readArchive, type Said } from './extract-archive.ts';

// A program of its own: it gets a file on its input, says the words in it on its output, and knows nothing of the hub.

const mostBytes = 60 * 1024 * 1024;
const mostResident = 768 * 1024 * 1024;
const mostCharacters = 400_000;

/** Memory outside the heap is watched as well, by a thread that nothing here can keep from looking. */
const watch = new Worker(
  `setInterval(() => { if (process.memoryUsage.rss() > ${mostResident}) process.kill(process.pid, 'SIGKILL'); }, 50)`,
  { eval: true },
);
watch.unref();

const readers: Record<string, (bytes: Buffer) => Promise<Said>> = {
  async text(bytes) {
    return { text: bytes.toString('utf8'), pages: null };
  },
  async docx(bytes) {
    await checkArchive(bytes);
    const { default: mammoth } = await import('mammoth');
    return { text: (await mammoth.extractRawText({ buffer: bytes })).value, pages: null };
  },
  async pdf(bytes) {
    const { extractText, getDocumentProxy } = await import('unpdf');
    const pages = await getDocumentProxy(new Uint8Array(bytes));
    return { text: (await extractText(pages, { mergePages: true })).text, pages: pages.numPages };
  },
  async xlsx(bytes) {
    await checkArchive(bytes);
    const { default: readSheets } = await import('read-excel-file/node');
    const sheets = await readSheets(bytes);
    const lines = sheets.flatMap(({ sheet, data }) => [
      sheet,
      ...data.map((row) => row.filter((cell) => cell !== null).join(' ')),
    ]);
    return { text: lines.join('\n'), pages: sheets.length };
  },
};

const chunks: Buffer[] = [];
let length = 0;
for await (const some of process.stdin as AsyncIterable<Buffer>) {
  length += some.length;
  if (length > mostBytes) throw new Error('too large');
  chunks.push(some);
}
const kind = process.argv[2] ?? '';
const bytes = Buffer.concat(chunks);
const said = await (readers[kind]?.(bytes) ?? readArchive(bytes, kind));
// How many pages, sheets or slides, then the words.
process.stdout.write(`${said.pages ?? ''}\n${said.text.slice(0, mostCharacters)}`, () => process.exit(0));
