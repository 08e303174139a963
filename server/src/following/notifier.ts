import type { Task } from 'graphile-worker';
import type { Rows } from '../platform/rows.ts';
import sql from '../platform/sql.ts';
import type { Announcement } from '../platform/announce.ts';
import type { Listener } from '../platform/deliver.ts';
import type { Telling } from './tell-followers.ts';
import { followSplit } from './follow-split.ts';
import { tellOfAdoptions } from './tell-of-adoptions.ts';
import { tellOfDisclosures } from './tell-of-disclosures.ts';
import { tellOfMaterials } from './tell-of-materials.ts';
import { tellOfMentions, withdrawMentions } from './tell-of-mentions.ts';
import { tellOfRequests, withdrawRequests } from './tell-of-members.ts';
import { tellOfAnswer, tellOfReplies, tellOfThread } from './tell-of-threads.ts';

export const tellTask = 'tell';

type Tell = (telling: Telling, announcement: Announcement) => Promise<void>;

const withdraw: Tell = (telling, { id }) => withdrawRequests(telling, id);
const said: Tell = async (telling, { id }) => {
  await tellOfMentions(telling, id);
  await tellOfReplies(telling, id);
};
const mentioned: Tell = (telling, { id }) => tellOfMentions(telling, id);
const answered: Tell = (telling, { id, actorId }) => tellOfAnswer(telling, id, actorId);

/** Who is told, by what happened to what. */
const tells: Record<string, Tell> = {
  'THREAD started': async (telling, { id }) => {
    await tellOfMentions(telling, id);
    await tellOfThread(telling, id);
  },
  'THREAD replied': said,
  'THREAD merged-in': said,
  'THREAD split-off': (telling, { id }) => followSplit(telling, id),
  'THREAD edited': mentioned,
  'THREAD reply-edited': mentioned,
  'THREAD reply-deleted': (telling, { id }) => withdrawMentions(telling, id),
  'THREAD author-disclosed': (telling, { id }) => tellOfDisclosures(telling, id),
  'THREAD answered': answered,
  'EVENT materials-added': (telling, { id, actorId }) => tellOfMaterials(telling, id, actorId),
  'CASE_STUDY adopted': (telling, { id }) => tellOfAdoptions(telling, id),
  'COMMUNITY asked-to-join': (telling, { id }) => tellOfRequests(telling, id),
  'COMMUNITY member-approved': withdraw,
  'COMMUNITY member-added': withdraw,
  'COMMUNITY member-refused': withdraw,
  'COMMUNITY visibility-changed': withdraw,
  'COMMUNITY requirement-changed': withdraw,
  'COMMUNITY left': withdraw,
};

const tellOf = ({ kind, verb }: Announcement): Tell | undefined => tells[`${kind} ${verb}`];

/** Hands what followers are to be told to a job of its own: a large community takes a while, and the index need not wait. */
export const notifier = (rows: Rows): Listener => ({
  name: 'notifier',
  async hear(announcement) {
    if (!tellOf(announcement)) return;
    const key = [tellTask, announcement.verb, announcement.id].join(':');
    await rows(sql`select graphile_worker.add_job(${tellTask}::text, payload := ${JSON.stringify(announcement)}::json,
      job_key := ${key}::text, max_attempts := 10)`);
  },
});

/** The worker's task `tell`. */
export const tell =
  (telling: Telling): Task =>
  async (payload) => {
    const announcement = payload as Announcement;
    await tellOf(announcement)?.(telling, announcement);
  };
