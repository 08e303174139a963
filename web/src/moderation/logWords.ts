const acts = {
  POST_REMOVED: 'Something was removed',
  POST_RESTORED: 'Something was put back',
  REPORT_DISMISSED: 'A report was looked at, and nothing had to be done',
  REPLY_DELETED: 'A reply was deleted for good',
  THREAD_LOCKED: 'A discussion was locked',
  THREAD_UNLOCKED: 'A discussion was unlocked',
  THREAD_MOVED: 'A discussion was moved to another community',
  THREAD_MERGED: 'A discussion was merged into another one',
  SLOWED: 'The pace of writing was changed',
  WARNED: 'A member was warned',
  MUTED: 'A member may not write for a time',
  BANNED: 'Somebody was banned',
  LIFTED: 'A measure against somebody was lifted',
  MEMBER_REMOVED: 'A member was put out',
  FACILITATOR_NAMED: 'LGA staff named a facilitator',
  CLOSED: 'The community was closed',
  REOPENED: 'The community was opened again',
} as const;

/** What happened, as every member may read it. */
export const actWords = (act: keyof typeof acts): string => acts[act];
