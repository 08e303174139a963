/** Where the results for some words are. */
export const searchPath = (text: string) => `/search?${withText(new URLSearchParams(), text)}`;

/** The same search with other words, from its first page. */
export function withText(params: URLSearchParams, text: string) {
  const next = new URLSearchParams(params);
  next.delete('shown');
  if (text.trim()) next.set('q', text);
  else next.delete('q');
  return next;
}
