/** Shown, and counted anew once a day. */
export const monthsKept = 24;
/** Counted anew each hour: answers, acceptances and places still come to these. */
export const monthsThatChange = 4;
