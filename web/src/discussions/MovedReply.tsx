import { graphql } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Notice } from '../ui/Notice.tsx';
import { replyHash } from './replyAddress.ts';

const WhereReplyWent = graphql(`
  query WhereReplyWent($id: ID!) {
    reply(id: $id) {
      id
      deleted
      thread {
        id
        title
        url
      }
    }
  }
`);

/** Says where the reply is that a link points to, when it is not in this discussion any more. */
export function MovedReply({ id, threadId }: { id: string; threadId: string }) {
  const [{ data, fetching }] = useQuery({ query: WhereReplyWent, variables: { id } });
  if (fetching) return null;
  const thread = data?.reply?.deleted ? null : data?.reply?.thread;
  return (
    <Notice live>
      {thread && thread.id !== threadId ? (
        <p>
          The reply that the link points to went to{' '}
          <Link to={{ pathname: thread.url, hash: replyHash(id) }}>{thread.title}</Link>.
        </p>
      ) : (
        <p>The reply that the link points to is not here any more.</p>
      )}
    </Notice>
  );
}
