import { flushSync } from 'react-dom';
import { useState, useSyncExternalStore, type ComponentType, type RefObject } from 'react';
import type { RichProps } from './rich/RichEditor.tsx';

const preference = 'knowledge-hub.writing';
const watchers = new Set<() => void>();
let chosen: boolean | null = null;

/** Formatted, until somebody chose Markdown on this device. */
const wantsRich = (): boolean => {
  try {
    return (chosen ??= localStorage.getItem(preference) !== 'markdown');
  } catch {
    return (chosen ??= true);
  }
};

function choose(rich: boolean): void {
  chosen = rich;
  try {
    localStorage.setItem(preference, rich ? 'formatted' : 'markdown');
  } catch {
    // It lasts as long as the page.
  }
  for (const tell of watchers) tell();
}

const watch = (tell: () => void) => {
  watchers.add(tell);
  return () => void watchers.delete(tell);
};

const fetchEditor = () => import('./rich/RichEditor.tsx');

type Loaded = { Editor: ComponentType<RichProps>; caret: number | null };

/** Fetches the editor when somebody begins to write, and takes it away when they want Markdown. */
export function useRichEditor(box: RefObject<HTMLTextAreaElement | null>) {
  const preferred = useSyncExternalStore(watch, wantsRich, () => true);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  const wanted = preferred && !failed;

  const load = (focus: boolean) =>
    void fetchEditor().then(
      async ({ RichEditor }) => {
        // Once a press that began in the text has put the caret there.
        await new Promise((done) => setTimeout(done, 50));
        const field = box.current;
        const inIt = field !== null && document.activeElement === field;
        // At once, so that no letter falls between the two.
        flushSync(() => setLoaded({ Editor: RichEditor, caret: inIt || focus ? (field?.selectionEnd ?? 0) : null }));
      },
      () => setFailed(true),
    );
  return {
    wanted,
    failed,
    Editor: wanted ? (loaded?.Editor ?? null) : null,
    caret: loaded?.caret ?? null,
    want: (rich: boolean) => {
      choose(rich);
      setFailed(false);
      if (rich) load(true);
      else setLoaded(null);
    },
    /** Of what stands around the text. */
    begin: {
      onFocus: () => wanted && load(false),
      onPointerEnter: () => wanted && void fetchEditor().catch(() => null),
    },
  };
}
