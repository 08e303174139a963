/** Texts being typed, on this device. Where the browser keeps nothing they last as long as the page. */
const prefix = 'knowledge-hub.draft.';
const unkept = new Map<string, string>();
const watchers = new Set<() => void>();

/** `text` is JSON of an object: with it goes when it was kept. */
export function keep(name: string, given: string | null, now = new Date()) {
  const text = given && dated(given, now);
  try {
    if (text === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, text);
    unkept.delete(name);
  } catch {
    if (text === null) unkept.delete(name);
    else unkept.set(name, text);
  }
  for (const tell of watchers) tell();
}

export function readStore(name: string): string | null {
  const held = unkept.get(name);
  if (held !== undefined) return held;
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

const dated = (text: string, now: Date): string => {
  try {
    return JSON.stringify({ ...(JSON.parse(text) as object), keptAt: now.toISOString() });
  } catch {
    return text;
  }
};

/** The names of all that is kept here, whoever began it. */
export function keptNames(): string[] {
  try {
    const names = Object.keys(localStorage).filter((each) => each.startsWith(prefix));
    return [...new Set([...names.map((each) => each.slice(prefix.length)), ...unkept.keys()])];
  } catch {
    return [...unkept.keys()];
  }
}

/** Also hears of what another window keeps. */
export function watchStore(tell: () => void) {
  watchers.add(tell);
  addEventListener('storage', tell);
  return () => {
    watchers.delete(tell);
    removeEventListener('storage', tell);
  };
}
