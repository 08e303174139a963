import { spawn } from 'node:child_process';
import path from 'node:path';

/** What is kept of a file's words: some 60 pages. */
export const mostText = 200_000;
const patience = 60_000;
const heapMegabytes = 384;

/** Types whose words are read; the others are found by what is said of them. */
const readers: Record<string, string> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
  'text/plain': 'text',
  'text/markdown': 'text',
  'text/csv': 'text',
};

export const isReadable = (mediaType: string): boolean => mediaType in readers;

/** The same name with the ending of this file: .ts as it is written, .js as it is built. */
const program = path.join(import.meta.dirname, `extract${path.extname(import.meta.filename)}`);

export type ReadText = { text: string; pages: number | null };

/**
 * The words in a file, read by a process of its own that knows nothing else, has little time and little memory, and is
 * killed when it takes more: a file made to harm breaks that, and nothing around it.
 */
export async function readText(mediaType: string, bytes: AsyncIterable<Buffer>): Promise<ReadText> {
  const child = spawn(process.execPath, [`--max-old-space-size=${heapMegabytes}`, program, readers[mediaType]!], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {},
  });
  const late = setTimeout(() => child.kill('SIGKILL'), patience);
  const [said, complaint]: Buffer[][] = [[], []];
  let length = 0;
  child.stdout.on('data', (some: Buffer) => {
    length += some.length;
    // Four bytes are as many as a character takes.
    if (length <= 4 * mostText) said!.push(some);
  });
  child.stderr.on('data', (some: Buffer) => complaint!.length < 20 && complaint!.push(some));
  // It may end before it has read everything.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | string | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
  try {
    for await (const some of bytes) {
      if (child.exitCode !== null || child.signalCode !== null) break;
      if (!child.stdin.write(some)) await Promise.race([new Promise((go) => child.stdin.once('drain', go)), ended]);
    }
    child.stdin.end();
    const code = await ended;
    if (code !== 0)
      throw new Error(`reading ended with ${code}: ${Buffer.concat(complaint!).toString().slice(0, 500)}`);
    const whole = Buffer.concat(said!).toString();
    const end = whole.indexOf('\n');
    return { pages: Number(whole.slice(0, end)) || null, text: storable(whole.slice(end + 1)) };
  } finally {
    clearTimeout(late);
    child.kill('SIGKILL');
  }
}

/** As PostgreSQL holds it, in one form, and no longer than is kept. */
const storable = (text: string): string =>
  [
    ...text
      .replaceAll('\0', ' ')
      .toWellFormed()
      .normalize('NFC')
      .replace(/[ \t]+/g, ' ')
      .replace(/\s*\n\s*/g, '\n'),
  ]
    .slice(0, mostText)
    .join('')
    .trim();
