import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import type { ReactNode } from 'react';
import { KindIcon } from '../subjects/KindIcon.tsx';
import type { CardProps } from '../subjects/SubjectCard.tsx';
import { Card } from '../ui/Card.tsx';
import { formatAgo, formatCount } from '../ui/format.ts';
import { firstWords } from './firstWords.ts';
import { formWord } from './threadForms.ts';
import { ThreadTags } from './ThreadTags.tsx';
import { unnamedWords } from './unnamedWords.ts';

const ThreadCardFields = graphql(`
  fragment ThreadCard on Thread {
    title
    url
    body
    form
    voteCount
    anonymous
    replyCount
    lastActivityAt
    about {
      id
      title
    }
    author {
      name
      roles {
        current
        organisation {
          shortName
        }
      }
    }
    ...ThreadTags
  }
`);

/** A discussion in a list; `place={false}` where the list itself is the place, `news` for what is new to the viewer. */
export function ThreadCard({
  thread,
  found,
  heading,
  place = true,
  news,
}: { thread: FragmentType<typeof ThreadCardFields>; place?: boolean; news?: ReactNode } & CardProps) {
  const it = readFragment(ThreadCardFields, thread);
  return (
    <Card
      to={it.url}
      title={found?.title ?? it.title}
      {...(heading ? { heading } : {})}
      above={
        <>
          <KindIcon kind="THREAD" word={formWord(it.form)} />
          {news}
          <ThreadTags thread={it} />
        </>
      }
      text={found?.text ?? firstWords(it.body)}
      below={
        <>
          {place && <span>{it.about.title}</span>}
          <span>{it.anonymous ? unnamedWords({ own: !!it.author, opening: true }) : authorWords(it.author)}</span>
          {it.form === 'IDEA' && <span>{formatCount(it.voteCount, 'vote')}</span>}
          <span>{formatCount(it.replyCount, 'reply', 'replies')}</span>
          <span>Last active {formatAgo(it.lastActivityAt)}</span>
        </>
      }
    />
  );
}

type Author = { name: string; roles: { current: boolean; organisation: { shortName: string } }[] };

const authorWords = (author?: Author | null) => {
  const council = author?.roles.find((role) => role.current)?.organisation.shortName;
  return author ? `${author.name}${council ? `, ${council}` : ''}` : 'Former member';
};
