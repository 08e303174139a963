import { graphql } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { PagedList } from '../app/PagedList.tsx';
import { useSignInPath } from '../app/session.tsx';
import { usePages } from '../app/usePages.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { formatDate, formatTime } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Missing } from '../ui/Missing.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import './messages.css';

const MessagesQuery = graphql(`
  query MessagesPage($after: String) {
    viewer {
      id
      messages(first: 30, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            body
            sentAt
            sender {
              id
              name
            }
            recipient {
              id
              name
            }
          }
        }
      }
    }
  }
`);

/** What one wrote to people and they to one, the latest first. */
export function MessagesPage() {
  const list = usePages(MessagesQuery, {}, (data) => data.viewer?.messages);
  const signIn = useSignInPath();
  const me = list.data?.viewer?.id;
  if (list.data && !me)
    return (
      <Missing title="Sign in to see your messages">
        <p>What people write to you is for you alone.</p>
        <LinkButton to={signIn}>Sign in</LinkButton>
      </Missing>
    );
  return (
    <div className="page">
      <PageHeader title="Messages" sentence="Between you and one other person. Nobody sees an e-mail address." />
      <PagedList
        list={list}
        noun="messages"
        what="Your messages"
        empty={
          <EmptyState title="No message yet" action={<LinkButton to="/people">Find somebody</LinkButton>}>
            <p>You can write to people from their page.</p>
          </EmptyState>
        }
      >
        {(nodes) => (
          <ul className="cards">
            {nodes.map(({ id, body, sentAt, sender, recipient }) => {
              const own = sender.id === me;
              const other = own ? recipient : sender;
              return (
                <li key={id} className="message-line">
                  <Avatar name={other.name} />
                  <div>
                    <p>
                      <Link to={`/messages/${other.id}`}>{own ? `To ${other.name}` : other.name}</Link>{' '}
                      <span className="muted small">
                        {formatDate(sentAt)}, {formatTime(sentAt)}
                      </span>
                    </p>
                    <p className="message-start">{body}</p>
                  </div>
                </li>
              );
            })}
          </ul>
        )}
      </PagedList>
    </div>
  );
}
