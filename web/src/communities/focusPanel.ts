import { focusById } from '../app/focusNext.ts';

/** The heading of the open part of a community's page. */
export const focusPanel = () => focusById('community-panel');
