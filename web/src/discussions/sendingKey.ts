/** What was last tried, and under which key. */
export type Sent = { sent: string; key: string };
export const neverSent: Sent = { sent: '', key: '' };

/**
 * The key to send a text under: the same for the same text tried again, so that an answer lost on the way
 * does not make it twice; a new one for another text.
 */
export const sendingKey = (before: Sent, text: string, fresh: () => string): Sent =>
  before.key && before.sent === text ? before : { sent: text, key: fresh() };
