import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

// Imports nothing of ours, as the program that it is a part of.

export type Said = { text: string; pages: number | null };

const most = { entries: 10_000, unpacked: 200 * 1024 * 1024, characters: 400_000, depth: 200 };

/** What a format says where: a part of the archive, the tag of a page, those that end a line, and those not to be read. */
type Format = { parts: RegExp; page?: RegExp; line: RegExp; words?: RegExp; skip?: RegExp };

const open: Format = {
  parts: /^content\.xml$/,
  line: /^(text:(p|h|line-break)|table:table-row)$/,
  words: /^office:body$/,
  // What was crossed out is not said any more.
  skip: /^(text:tracked-changes|office:annotation)$/,
};
const formats: Record<string, Format> = {
  pptx: { parts: /^ppt\/(slides\/slide|notesSlides\/notesSlide)\d+\.xml$/, line: /^a:(p|br)$/, words: /^a:t$/ },
  odt: open,
  ods: { ...open, page: /^table:table$/ },
  odp: { ...open, page: /^draw:page$/ },
};

/** The words in an archive of XML, read piece by piece: no part is ever whole in memory, nor more unpacked than allowed. */
export async function readArchive(bytes: Buffer, kind: string): Promise<Said> {
  const { parts, page, ...rules } = formats[kind]!;
  const zip = await opened(bytes);
  const entries = await listed(zip);
  const read = entries.filter(({ fileName }) => parts.test(fileName)).toSorted(byNumber);
  const words = new Words({ page, ...rules });
  for (const entry of read) {
    await words.add(zip, entry);
    if (words.enough) break;
  }
  const slides = read.filter(({ fileName }) => fileName.startsWith('ppt/slides/')).length;
  return { text: words.text, pages: kind === 'pptx' ? slides : page ? words.pages : null };
}

/** Throws where an archive is not what it says: more of it than there is, or parts that lie upon each other. */
export async function checkArchive(bytes: Buffer): Promise<void> {
  await listed(await opened(bytes));
}

const opened = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, autoClose: false }, (cause, zip) => (cause ? reject(cause) : resolve(zip)));
  });

async function listed(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > most.entries) throw new Error('too many entries');
  const entries: Entry[] = [];
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
  const sum = (size: (entry: Entry) => number) => entries.reduce((total, entry) => total + size(entry), 0);
  if (sum((entry) => entry.uncompressedSize) > most.unpacked) throw new Error('it unpacks to too much');
  if (sum((entry) => entry.compressedSize) > zip.fileSize) throw new Error('its parts lie upon each other');
  return entries;
}

/** Slide 2 before slide 10. */
const byNumber = (one: Entry, other: Entry): number =>
  one.fileName.localeCompare(other.fileName, 'en', { numeric: true });

class Words {
  readonly #said: string[] = [];
  readonly #rules: Omit<Format, 'parts'>;
  #length = 0;
  pages = 0;

  constructor(rules: Omit<Format, 'parts'>) {
    this.#rules = rules;
  }

  get enough(): boolean {
    return this.#length >= most.characters;
  }

  get text(): string {
    return this.#said.join('');
  }

  /** The stream ends in an error where a part is longer or shorter than the archive says. */
  async add(zip: ZipFile, entry: Entry): Promise<void> {
    const parser = this.#parser();
    const stream = await new Promise<AsyncIterable<Buffer>>((resolve, reject) => {
      zip.openReadStream(entry, (cause, opening) => (cause ? reject(cause) : resolve(opening)));
    });
    const decoder = new TextDecoder();
    for await (const some of stream) {
      parser.write(decoder.decode(some, { stream: true }));
      if (this.enough) return;
    }
    parser.write(decoder.decode()).close();
    this.#say('\n');
  }

  #say(text: string): void {
    this.#said.push(text);
    this.#length += text.length;
  }

  /** It knows no entities but XML's own five: none can grow. */
  #parser(): SaxesParser {
    const { page, line, words, skip } = this.#rules;
    const parser = new SaxesParser();
    const path: string[] = [];
    let [inside, skipped] = [0, 0];
    parser.on('error', (cause) => {
      throw cause;
    });
    parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
      if (path.push(name) > most.depth) throw new Error('nested too deep');
      if (words?.test(name)) inside += 1;
      if (skip?.test(name)) skipped += 1;
      if (page?.test(name)) {
        this.pages += 1;
        const title = attributes['table:name'] ?? '';
        if (title) this.#say(`${title}\n`);
      }
      if (/^(text:(s|tab)|table:table-cell)$/.test(name)) this.#say(' ');
    });
    parser.on('closetag', ({ name }: SaxesTagPlain) => {
      path.pop();
      if (words?.test(name)) inside -= 1;
      if (skip?.test(name)) skipped -= 1;
      if (line.test(name)) this.#say('\n');
    });
    parser.on('text', (text) => {
      if (inside > 0 && skipped === 0) this.#say(text);
    });
    return parser;
  }
}
