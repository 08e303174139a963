import { graphql } from '@knowledge-hub/schema';
import { useParams } from 'react-router';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { NotThere } from '../app/NotThere.tsx';
import { PagedList } from '../app/PagedList.tsx';
import { useSignInPath } from '../app/session.tsx';
import { usePages } from '../app/usePages.ts';
import { useReadOnOpening } from '../notifications/useReadOnOpening.ts';
import { PersonLine } from '../people/PersonLine.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Missing } from '../ui/Missing.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { BlockPerson } from './BlockPerson.tsx';
import { Message } from './Message.tsx';
import { WriteMessage } from './WriteMessage.tsx';

const ConversationQuery = graphql(`
  query ConversationPage($id: ID!, $after: String) {
    person(id: $id) {
      id
      name
      viewerContact {
        write
        blocked
      }
      ...PersonLine
    }
    viewer {
      id
      messages(with: $id, first: 30, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...Message
          }
        }
      }
    }
  }
`);

/** Between the viewer and one other person: what they wrote, the latest first, and the next message. */
export function ConversationPage() {
  const { id = '' } = useParams();
  const list = usePages(ConversationQuery, { id }, (data) => data.viewer?.messages);
  const signIn = useSignInPath();
  useReadOnOpening(list.data?.person?.id);
  if (list.error && !list.data) return <LoadFailure page error={list.error} onRetry={list.reload} />;
  if (!list.data)
    return (
      <div className="page waiting">
        <Skeleton title lines={4} cards={2} label="Loading messages" />
      </div>
    );
  const { person, viewer } = list.data;
  if (!viewer)
    return (
      <Missing title="Sign in to write to people">
        <p>What people write to one another is for them alone.</p>
        <LinkButton to={signIn}>Sign in</LinkButton>
      </Missing>
    );
  if (!person) return <NotThere />;
  const { write, blocked } = person.viewerContact;
  return (
    <div className="page">
      <PageHeader
        title={`You and ${person.name}`}
        sentence="Nobody else reads this, unless you report it. Neither sees the other’s e-mail address."
      />
      <div className="stack-large">
        <PersonLine person={person} />
        {write ? (
          <WriteMessage personId={person.id} name={person.name} />
        ) : (
          <p>
            {blocked
              ? `You take no messages from ${person.name}, and cannot write to them.`
              : 'You cannot write to this person.'}
          </p>
        )}
        <PagedList list={list} noun="messages" what="The messages" empty={null}>
          {(nodes) => (
            <ul className="cards" aria-label="Messages, the latest first">
              {nodes.map((message) => (
                <li key={message.id}>
                  <Message message={message} me={viewer.id} />
                </li>
              ))}
            </ul>
          )}
        </PagedList>
        {viewer.id !== person.id && <BlockPerson id={person.id} name={person.name} blocked={blocked} />}
      </div>
    </div>
  );
}
