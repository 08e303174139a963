import { namedPersonShape } from '../identity/person.shape.ts';
import { checkedId } from '../platform/ids.ts';
import { columns, newest, one, page, type Shape, type ShapeField, value } from '../platform/shape.ts';
import sql, { type Sql } from '../platform/sql.ts';

export const messageShape: Shape = {
  name: 'Message',
  table: 'message',
  visible: (self, { viewer }) =>
    sql`(${self}.sender_id = ${viewer.personId}::uuid or ${self}.recipient_id = ${viewer.personId}::uuid)`,
  fields: {
    ...columns('id', 'body', 'sentAt'),
    reportedAt: value(
      (self, { viewer }) =>
        sql`(case when ${self}.recipient_id = ${viewer.personId}::uuid then ${self}.reported_at end)`,
    ),
    sender: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.sender_id`,
    ),
    recipient: one(
      () => namedPersonShape,
      (self, person) => sql`${person}.id = ${self}.recipient_id`,
    ),
  },
};

/** What the rules ask about somebody, of a row `self` of theirs. */
export const recipientFacts = (self: Sql, me: string | null): Sql => sql`json_build_object('personId', ${self}.id,
  'verified', ${self}.email_verified,
  'refuses', exists (select from message_refusal r where r.person_id = ${self}.id)
    or exists (select from message_block b where b.person_id = ${self}.id and b.blocked_id = ${me}::uuid),
  'blocked', exists (select from message_block b where b.person_id = ${me}::uuid and b.blocked_id = ${self}.id))`;

const latest = newest('sent_at');
const between = (message: Sql, other: string): Sql =>
  sql`(${message}.sender_id = ${other}::uuid or ${message}.recipient_id = ${other}::uuid)`;

/** Hangs on the viewer. */
export const messagesOfViewer: Record<string, ShapeField> = {
  takesMessages: value((self) => sql`not exists (select from message_refusal r where r.person_id = ${self}.id)`),
  messages: page(
    () => messageShape,
    (self, message) => sql`(${message}.sender_id = ${self}.id or ${message}.recipient_id = ${self}.id)`,
    latest,
    {
      narrowed: ({ with: other }) =>
        typeof other === 'string'
          ? { where: (message) => between(message, checkedId(other, 'This person')), order: latest }
          : { order: latest },
    },
  ),
};

/** Hangs on people: what the viewer may do with them. */
export const contactOfPerson: Record<string, ShapeField> = {
  viewerContact: value((self, { viewer }) => recipientFacts(self, viewer.personId)),
};
