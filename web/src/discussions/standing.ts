/** How far a discussion is. */
export type Standing = {
  version: number;
  locked: boolean;
  replyCount: number;
  lastActivityAt: string;
  acceptedReply?: { id: string } | null | undefined;
};

/** Whether what is shown is not what there is. */
export const behind = (shown: Standing, now: Standing): boolean =>
  shown.version !== now.version ||
  shown.locked !== now.locked ||
  shown.replyCount !== now.replyCount ||
  shown.lastActivityAt !== now.lastActivityAt ||
  shown.acceptedReply?.id !== now.acceptedReply?.id;
