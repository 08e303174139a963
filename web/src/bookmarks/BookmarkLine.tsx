import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { BookmarkX } from 'lucide-react';
import { useCommand } from '../app/useCommand.ts';
import { replyHash } from '../discussions/replyAddress.ts';
import { KindIcon } from '../subjects/KindIcon.tsx';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { formatDate } from '../ui/format.ts';
import { Remove } from './BookmarkButton.tsx';
import type { Removed } from './BookmarksPage.tsx';

const BookmarkLineFields = graphql(`
  fragment BookmarkLine on Bookmark {
    replyId
    at
    subject {
      id
      kind
      title
      url
      ... on Thread {
        about {
          id
          title
        }
      }
      ... on CaseStudy {
        organisation {
          name
        }
      }
    }
  }
`);

type Props = { bookmark: FragmentType<typeof BookmarkLineFields>; onRemoved: (removed: Removed) => void };

/** One thing that is kept, and the way to it. */
export function BookmarkLine({ bookmark, onRemoved }: Props) {
  const { replyId = null, at, subject } = readFragment(BookmarkLineFields, bookmark);
  const remove = useCommand(Remove);
  const { id, kind, title, url } = subject;
  const press = async () => {
    if (await remove.run({ id })) onRemoved({ id, replyId, title });
  };
  const place =
    'about' in subject ? subject.about.title : 'organisation' in subject ? subject.organisation?.name : null;
  return (
    <Card
      to={replyId ? `${url}${replyHash(replyId)}` : url}
      title={title}
      heading={2}
      above={<KindIcon kind={kind} {...(replyId ? { word: 'Reply in a discussion' } : {})} />}
      below={
        <>
          {place && <span>{place}</span>}
          <span>Kept {formatDate(at)}</span>
        </>
      }
      aside={
        <>
          <Button
            look="quiet"
            icon={<BookmarkX aria-hidden="true" />}
            aria-label={`Take out “${title}”`}
            busy={remove.busy}
            onClick={() => void press()}
          >
            Take out
          </Button>
          {remove.failure && <span role="alert">{remove.failure.message}</span>}
        </>
      }
    />
  );
}
