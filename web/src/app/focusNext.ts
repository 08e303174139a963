/** Long enough for a dialog to close and give its focus back first. */
const afterDialog = 100;

/** Where focus goes when the button that had it is about to be gone; what it goes to must stay. */
const focusNext = (find: () => HTMLElement | null) =>
  setTimeout(() => find()?.focus({ preventScroll: true }), afterDialog);

export const focusPageHeading = () => focusNext(() => document.querySelector('main h1'));
export const focusById = (id: string) => focusNext(() => document.getElementById(id));
