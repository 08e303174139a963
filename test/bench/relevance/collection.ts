import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '@knowledge-hub/seeds/load/refusal.ts';

export type Judged = { id: string; text: string; kind?: string };
export type Document = { id: string; title: string; text: string };
/** Grades of documents by query; those not named are 0. */
export type Grades = Map<string, Map<string, number>>;
export type Collection = { name: string; queries: Judged[]; grades: Grades };

/** Reads `queries.jsonl` and `qrels.tsv` of a folder. */
export function readCollection(folder: string): Collection {
  const grades: Grades = new Map();
  for (const [at, line] of linesOf(folder, 'qrels.tsv').entries()) {
    const [query, document, grade] = line.split('\t');
    if (!query || !document || !/^\d+$/.test(grade ?? ''))
      throw new Refusal(
        `${folder}/qrels.tsv, line ${at + 1}: query, document and a whole grade are wanted, tabs between them.`,
      );
    const ofQuery = grades.get(query) ?? new Map<string, number>();
    grades.set(query, ofQuery.set(document, Number(grade)));
  }
  const queries = recordsOf<Judged>(folder, 'queries.jsonl').filter(({ id }) => relevantOf(grades, id).length > 0);
  return { name: path.basename(path.resolve(folder)), queries, grades };
}

/** Reads `docs.jsonl` of a folder. */
export const readDocuments = (folder: string): Document[] =>
  recordsOf<Partial<Document>>(folder, 'docs.jsonl').map(({ id, title, text }) => ({
    id: String(id),
    title: title ?? '',
    text: text ?? '',
  }));

/** Documents of a query that are graded above 0. */
export const relevantOf = (grades: Grades, query: string): [id: string, grade: number][] =>
  [...(grades.get(query) ?? [])].filter(([, grade]) => grade > 0);

const recordsOf = <Record>(folder: string, file: string): Record[] =>
  linesOf(folder, file).map((line, at) => {
    try {
      return JSON.parse(line) as Record;
    } catch {
      throw new Refusal(`${folder}/${file}, line ${at + 1} is not JSON.`);
    }
  });

function linesOf(folder: string, file: string): string[] {
  const at = path.join(folder, file);
  if (!existsSync(at)) throw new Refusal(`${at} is not there.`);
  return readFileSync(at, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}
