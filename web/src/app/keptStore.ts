/** Texts being typed, on this device. Where the browser keeps nothing they last as long as the page. */
const prefix = 'knowledge-hub.draft.';
const unkept = new Map<string, string>();
const watchers = new Set<() => void>();

export function keep(name: string, text: string | null) {
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

/** Also hears of what another window keeps. */
export function watchStore(tell: () => void) {
  watchers.add(tell);
  addEventListener('storage', tell);
  return () => {
    watchers.delete(tell);
    removeEventListener('storage', tell);
  };
}
