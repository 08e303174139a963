import { Community } from '@knowledge-hub/server/communities/community.ts';
import { audience } from '@knowledge-hub/server/platform/audience.ts';
import type { Circle } from './communities.ts';
import { openings, otherTitles, questions, questionTitles, replies as answers } from './post-sentences.ts';
import type { Random } from './random.ts';
import { lastDay, type Row } from './row.ts';
import type { Member } from './sector.ts';
import type { Topic, Writer } from './writer.ts';

export type Talk = { thread: Row & { replyCount: number }; replies: Row[] };

/** A published case study, as far as talk about it needs to know. */
export type Talked = { id: string; topic: Topic; publishedAt: Date };
export type Talkers = { circles: Circle[]; people: Member[]; studies: Talked[] };

const day = 24 * 3600 * 1000;

/** Where a thread hangs, and who can speak there. */
type Place = {
  kind: 'COMMUNITY' | 'CASE_STUDY';
  id: string;
  audience: string[];
  speakers: Member[];
  topic: Topic;
  from: Date;
};

/** Threads until there are so many posts, exactly. */
export function* generateTalks(random: Random, writer: Writer, talkers: Talkers, posts: number): Iterable<Talk> {
  for (let [number, left] = [0, posts]; left > 0; number++) {
    const talk = generateTalk(random, writer, talkers, number, left - 1);
    left -= 1 + talk.replies.length;
    yield talk;
  }
}

/** One thread with its replies, `most` at most; a few, here and there, are fifty replies long. */
function generateTalk(random: Random, writer: Writer, talkers: Talkers, number: number, most: number): Talk {
  const fifty = number % 90 === 2 && most >= 50;
  const place = placeOf(random, talkers, fifty);
  const replyCount = fifty ? 50 : Math.min(howMany(random), most);
  const span = lastDay.getTime() - place.from.getTime();
  const at = new Date(place.from.getTime() + Math.floor(span * (1 - random.fraction() ** 1.5) * 0.98));
  const id = random.id(at);
  const topic = () => topicOf(place.topic, speaker, at);
  let speaker = random.favour(place.speakers);
  writer.anew();
  const question = random.chance(0.65);
  const title = writer.sentence(question ? questionTitles : otherTitles, topic());
  const body = writer.text(question ? questions : openings, topic(), random.between(30, 125));
  const authorId = speaker.id;
  const replies: Row[] = [];
  for (let time = at.getTime(); replies.length < replyCount;) {
    time = Math.min(
      time + 60_000 + Math.floor(random.fraction() ** 4 * 3 * day),
      lastDay.getTime() + replies.length * 1000,
    );
    speaker = random.favour(place.speakers);
    const createdAt = new Date(time);
    writer.anew();
    const text = writer.text(answers, topic(), random.between(30, 125));
    replies.push({ id: random.id(createdAt), threadId: id, authorId: speaker.id, body: text, createdAt });
  }
  const thread = {
    id,
    aboutKind: place.kind,
    aboutId: place.id,
    audience: place.audience,
    title,
    authorId,
    body,
    form: question ? 'QUESTION' : 'DISCUSSION',
    question,
    pinned: place.kind === 'COMMUNITY' && random.chance(0.01),
    locked: random.chance(0.01),
    acceptedReplyId: question && replyCount > 0 && random.chance(0.5) ? random.pick(replies).id : null,
    replyCount,
    lastActivityAt: replies.at(-1)?.createdAt ?? at,
    createdAt: at,
    updatedAt: at,
  };
  return { thread, replies };
}

/** Most get a few, some none, few get very many. */
function howMany(random: Random): number {
  if (random.chance(0.12)) return 0;
  return random.chance(0.04)
    ? random.between(20, 60)
    : 1 + Math.min(59, Math.floor(-6 * Math.log(1 - random.fraction())));
}

function placeOf(random: Random, { circles, people, studies }: Talkers, open: boolean): Place {
  if (!open && random.chance(0.15)) {
    const { id, topic, publishedAt } = random.pick(studies);
    const speakers = random.some(12, () => random.pick(people));
    return { kind: 'CASE_STUDY', id, audience: [audience.sector], speakers, topic, from: publishedAt };
  }
  const circle = random.favour(circles);
  if (circle.members.length === 0 || (open && circle.visibility !== 'OPEN'))
    return placeOf(random, { circles, people, studies }, open);
  const topic = { field: circle.field, council: '', year: 0 };
  const { id } = circle.row;
  const heard = Community.contentAudience(id, circle.visibility, null);
  return {
    kind: 'COMMUNITY',
    id,
    audience: heard,
    speakers: circle.members,
    topic,
    from: new Date('2023-06-01T08:00:00Z'),
  };
}

const topicOf = ({ field }: Topic, { council }: Member, at: Date): Topic => ({
  field,
  council: council.shortName,
  year: at.getUTCFullYear(),
});
