import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { KindIcon } from '../subjects/KindIcon.tsx';
import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { Button } from '../ui/Button.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Prose } from '../ui/Prose.tsx';
import { AuthorLine } from './AuthorLine.tsx';
import { Disclosures } from './Disclosures.tsx';
import { EarlierWordings } from './EarlierWordings.tsx';
import { editTitleField, EditThread } from './EditThread.tsx';
import { IdeaVote } from './IdeaVote.tsx';
import { Merges } from './Merges.tsx';
import { Moves } from './Moves.tsx';
import { PollBox } from './PollBox.tsx';
import { formWord } from './threadForms.ts';
import { ReportPost } from '../moderation/ReportPost.tsx';
import { BookmarkButton } from '../bookmarks/BookmarkButton.tsx';
import { mentioned } from './mentioned.ts';
import { Unreached } from './Unreached.tsx';
import { Splits } from './Splits.tsx';
import { Reactions } from './Reactions.tsx';
import { ThreadTags } from './ThreadTags.tsx';
import { useEditing } from './useEditing.ts';
import { Written } from './Written.tsx';
import './letter.css';

const ThreadOpeningFields = graphql(`
  fragment ThreadOpening on Thread {
    id
    title
    body
    form
    anonymous
    createdAt
    editedAt
    revisions {
      title
      body
      replacedAt
    }
    author {
      ...PersonLine
    }
    about {
      id
      kind
      title
      url
    }
    viewerBookmarked
    mentions {
      kind
      person {
        id
        name
      }
    }
    reactions {
      kind
      count
      mine
    }
    viewerCan {
      edit
      vote
      report
    }
    ...ThreadTags
    ...EditThread
    ...Disclosures
    ...PollBox
    ...IdeaVote
    ...Moves
    ...Splits
    ...Merges
  }
`);

const listsOf: Record<string, { to: string; label: string }> = {
  COMMUNITY: { to: '/communities', label: 'Communities' },
  CASE_STUDY: { to: '/case-studies', label: 'Case studies' },
};

/** Where it hangs, the question, who asks, and the letter that opens the exchange. */
export function ThreadOpening({ thread }: { thread: FragmentType<typeof ThreadOpeningFields> }) {
  const it = readFragment(ThreadOpeningFields, thread);
  const { editing, open, close, foot } = useEditing(editTitleField);
  const list = listsOf[it.about.kind];
  const people = mentioned(it.mentions);
  return (
    <article className="letter letter-opening" aria-label="Opening">
      <PageHeader
        above={<Breadcrumbs trail={[...(list ? [list] : []), { to: it.about.url, label: it.about.title }]} />}
        title={it.title}
      >
        <p className="thread-state">
          <KindIcon kind="THREAD" word={formWord(it.form)} />
          <ThreadTags thread={it} />
        </p>
      </PageHeader>
      <AuthorLine {...it} opening after={<Written at={it.createdAt} />} />
      {editing ? (
        <EditThread thread={it} onClose={close} />
      ) : (
        <div className="letter-body">
          <Prose text={it.body} headings={2} people={people} />
          {it.viewerCan.edit && <Unreached {...it} />}
          <PollBox thread={it} />
          <IdeaVote thread={it} />
          <EarlierWordings {...it} people={people} />
          <Moves thread={it} />
          <Splits thread={it} />
          <Merges thread={it} />
          <Disclosures thread={it} />
        </div>
      )}
      {!editing && (
        <Reactions
          threadId={it.id}
          reactions={it.reactions}
          may={it.viewerCan.vote && !it.viewerCan.edit}
          of="the opening"
        />
      )}
      {!editing && (
        <div className="letter-foot no-print" ref={foot}>
          {it.viewerCan.edit && (
            <Button look="quiet" onClick={open}>
              Edit
            </Button>
          )}
          <BookmarkButton id={it.id} kept={it.viewerBookmarked} />
          {it.viewerCan.report && <ReportPost id={it.id} kind="thread" label="Report this discussion" />}
        </div>
      )}
    </article>
  );
}
