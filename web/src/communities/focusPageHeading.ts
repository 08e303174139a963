/** Where focus goes when the button that had it is no longer there. */
export const focusPageHeading = () => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
