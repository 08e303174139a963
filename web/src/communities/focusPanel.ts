/** Where focus goes when a row of a list is gone: the heading of the open part of the page. */
export const focusPanel = () => document.getElementById('community-panel')?.focus();
