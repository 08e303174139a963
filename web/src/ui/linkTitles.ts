import { createContext } from 'react';

/** What one of the hub's own addresses leads to. */
export type LinkTitle = { title: string; kind: string };
/** By path; what the reader may not see is not among them. */
export const LinkTitles = createContext<ReadonlyMap<string, LinkTitle>>(new Map());

const ours = /\/(?:threads|communities|case-studies|events|people|councils|documents)\/[\w-]{1,150}(?![\w/-])/g;

/** The path of a thing on this site, if that is where an address leads. */
export function ownPath(href: string, origin: string): string | null {
  const path = href.startsWith(`${origin}/`) ? href.slice(origin.length) : href;
  return path.startsWith('/') && path.match(ours)?.[0] === path ? path : null;
}

/** All such paths in these texts: each once, and no more than are asked for in one go. */
export const ownPathsIn = (texts: readonly string[]): string[] =>
  [...new Set(texts.flatMap((text) => text.match(ours) ?? []))]
    .filter((path) => !path.startsWith('/people/'))
    .toSorted()
    .slice(0, 100);
