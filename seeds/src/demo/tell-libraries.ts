import type { EntityManager } from '@mikro-orm/postgresql';
import type { Community } from '@knowledge-hub/server/communities/community.ts';
import type { Document } from '@knowledge-hub/server/library/document.ts';
import { type GivenVersion, makeDocument, makeFolder } from '../makers/document.ts';
import { makeThread } from '../makers/thread.ts';
import { makePdfFile, makeSheetFile, makeSlidesFile, makeWordFile } from '../makers/office-file.ts';
import { type Cast, named } from './demo.ts';
import { communities as open } from './communities-open.ts';
import { communities as others } from './communities-other.ts';

const office = 'application/vnd.openxmlformats-officedocument';
const day = 86_400_000;
const invented = 'Invented for demonstration.';

const word = (name: string, ...paragraphs: string[]): GivenVersion => ({
  name,
  mediaType: `${office}.wordprocessingml.document`,
  bytes: makeWordFile(...paragraphs, invented),
  text: [...paragraphs, invented].join('\n'),
});
const markdown = (name: string, text: string): GivenVersion => ({
  name,
  mediaType: 'text/markdown',
  bytes: Buffer.from(`${text}\n\n${invented}\n`),
});
const sheet = (name: string, title: string, rows: (string | number)[][]): GivenVersion => ({
  name,
  mediaType: `${office}.spreadsheetml.sheet`,
  bytes: makeSheetFile(title, [...rows, [invented]]),
  text: [[title], ...rows, [invented]].map((row) => row.join(' ')).join('\n'),
  pages: 1,
});
const pdf = (name: string, line: string): GivenVersion => ({
  name,
  mediaType: 'application/pdf',
  bytes: makePdfFile(`${line} ${invented}`),
  text: `${line} ${invented}`,
  pages: 1,
});
const slides = (name: string, ...lines: string[]): GivenVersion => ({
  name,
  mediaType: `${office}.presentationml.presentation`,
  bytes: makeSlidesFile(...[...lines, invented].map((line) => [line])),
  text: [...lines, invented].join('\n'),
  pages: lines.length + 1,
});

type Story = { spoke: string; agreed: string; next: string; sheet: string; rows: (string | number)[][] };

/** What some communities spoke about last, and a sheet of theirs to fill in. */
const stories: Record<string, Story> = {
  'income-and-commercial': {
    spoke: 'Three councils told how they set trade waste prices after the landfill contract ended.',
    agreed: 'Share the business cases that were turned down, with the reason.',
    next: 'Overheads: who counts the depot, and who does not.',
    sheet: 'Margin of a traded service',
    rows: [
      ['What', 'This year', 'Next year'],
      ['Income', 184000, 201000],
      ['Staff and vehicles', 131000, 136500],
      ['Overheads', 22000, 22600],
    ],
  },
  'waste-and-street-scene': {
    spoke: 'Two crews described their first month with the caddy liners that tear.',
    agreed: 'Weigh one round a week, and say the day.',
    next: 'Flats above shops: bins, bags or neither.',
    sheet: 'Round weights',
    rows: [
      ['Round', 'Monday kg', 'Thursday kg'],
      ['Quarry Lane', 4120, 3870],
      ['Harbour', 3650, 3590],
    ],
  },
  'climate-and-energy': {
    spoke: 'A leisure centre that took out its gas boilers told what the first winter cost.',
    agreed: 'Publish half-hourly readings for one building each.',
    next: 'Heat pumps in listed town halls.',
    sheet: 'Building energy log',
    rows: [
      ['Building', 'Gas kWh', 'Electricity kWh'],
      ['Civic centre', 412000, 268000],
      ['Pool', 655000, 198000],
    ],
  },
  'overview-and-scrutiny': {
    spoke: 'Chairs compared how they choose four subjects for a year out of forty.',
    agreed: 'Ask of each recommendation, after a year, what became of it.',
    next: 'Witnesses who have never been to a committee.',
    sheet: 'Recommendation tracker',
    rows: [
      ['Recommendation', 'Made in', 'Done'],
      ['Publish response times', 2025, 'Yes'],
      ['One number for repairs', 2026, 'In part'],
    ],
  },
  'homelessness-prevention': {
    spoke: 'A duty to refer that came by telephone only, and what changed once it came by form.',
    agreed: 'Count those who kept their home after six months, not after one.',
    next: 'Landlords who would let again, and those who would not.',
    sheet: 'Prevention cases',
    rows: [
      ['Quarter', 'Opened', 'Kept their home'],
      ['April to June', 142, 88],
      ['July to September', 157, 101],
    ],
  },
};

/** Each community says how it works; some also what they spoke about, and keep something to fill in. */
export function tellLibraries(em: EntityManager, { communities, people }: Cast, now: Date): void {
  for (const { key, facilitators, members } of [...open, ...others]) {
    const community = named(communities, key);
    const [author, second = author] = [...facilitators, ...members].map((person) => named(people, person));
    const add = (
      days: number,
      given: Partial<Omit<Document, 'versions' | 'current'>> & { versions: GivenVersion[] },
    ) => {
      const at = new Date(now.getTime() - days * day);
      const dates = { createdAt: at, updatedAt: at, changedAt: at };
      return makeDocument(em, { ...dates, community, demonstration: true, ...(author && { author }), ...given });
    };
    add(90, { title: `How we work: ${community.name}`, accessibleFormat: 'PLAIN_TEXT', versions: [waysOf(community)] });
    const story = stories[key];
    if (!story) continue;
    const folder = makeFolder(em, { community, name: 'Meetings' });
    add(21, {
      title: `Notes of our last call: ${community.name}`,
      description: 'What was said, what we agreed, and what comes next.',
      folder,
      accessibleFormat: 'STRUCTURED_OFFICE',
      versions: notesOf(story),
    });
    const sums = sheet('to-fill-in.xlsx', story.sheet, story.rows);
    const templates = makeFolder(em, { community, name: 'Templates' });
    add(40, { title: story.sheet, folder: templates, ...(second && { author: second }), versions: [sums] });
    const shown = slides('last-call.pptx', `Our last call: ${community.name}`, story.spoke, `Agreed: ${story.agreed}`);
    const shownThere = add(20, { title: `Slides of our last call: ${community.name}`, folder, versions: [shown] });
    if (author && second)
      makeThread(em, {
        about: shownThere,
        author: second,
        title: 'May we show these slides to our own members?',
        body: 'Our portfolio holder would like to see what was agreed. Is there anything in them that should stay here?',
        createdAt: new Date(now.getTime() - 18 * day),
        replies: [
          { author, body: 'Nothing in them is confidential. Say where they are from, and leave out the names.' },
        ],
      });
    add(25, {
      title: `First notes of our last call: ${community.name}`,
      versions: [waysOf(community)],
      audience: [],
      removedAt: new Date(now.getTime() - 3 * day),
      removedFor: 'Replaced by the corrected notes.',
      ...(author && { removedBy: author }),
    });
    add(12, { title: `${community.name} on one page`, folder: templates, versions: [briefing(community)] });
  }
}

const waysOf = ({ name, purpose }: Community) =>
  markdown(
    'how-we-work.md',
    `# How ${name} works\n\n${purpose}\n\n- We say what did not work, too.\n- Figures come with their year and their source.\n- What is said here stays here unless its author agrees.`,
  );

const notesOf = ({ spoke, agreed, next }: Story): GivenVersion[] => [
  word('notes-draft.docx', 'Notes of the call', spoke),
  {
    ...word('notes.docx', 'Notes of the call', spoke, `Agreed: ${agreed}`, `Next time: ${next}`),
    note: 'Corrected by those who spoke',
  },
];

const briefing = ({ name }: Community) => pdf('one-page.pdf', `${name}: what members ask first, on one page.`);
