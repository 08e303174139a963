/** How somebody who asked without their name is called. */
export const unnamedWords = ({ own, opening }: { own: boolean; opening: boolean }): string =>
  own ? 'You, without your name' : opening ? 'Asked without a name' : 'Whoever asked';
