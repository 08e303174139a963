import { useEffect, useState } from 'react';
import type { Told } from './Story.tsx';
import './contents.css';

/** The list of sections that stays beside the story on wide screens and marks where one is. */
export function Contents({ sections, discussed }: { sections: Told[]; discussed: boolean }) {
  const links = [
    ...sections.map(({ field, heading }) => ({ id: field as string, words: heading })),
    { id: 'who-to-ask', words: 'Who to ask' },
    ...(discussed
      ? [
          { id: 'adoptions', words: 'Who else did this' },
          { id: 'discussion', words: 'Discussion' },
        ]
      : []),
  ];
  const here = useReading(links.map(({ id }) => id).join(' '));
  return (
    <nav className="contents no-print" aria-label="In this case study">
      <p className="contents-name" aria-hidden="true">
        In this case study
      </p>
      <ul className="contents-links">
        {links.map(({ id, words }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === here ? 'location' : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The last of the parts that has come into the upper part of the window. */
function useReading(ids: string) {
  const [here, setHere] = useState<string | null>(null);
  useEffect(() => {
    const parts = ids.split(' ').flatMap((id) => document.getElementById(id) ?? []);
    const upper = new IntersectionObserver(
      (entries) => {
        const entered = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
        if (entered) setHere(entered.target.id);
      },
      { rootMargin: '-10% 0px -75% 0px' },
    );
    for (const part of parts) upper.observe(part);
    return () => upper.disconnect();
  }, [ids]);
  return here;
}
