import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Star } from 'lucide-react';
import { Link } from 'react-router';
import { formatCount } from '../ui/format.ts';
import './featured-threads.css';

const FeaturedFields = graphql(`
  fragment FeaturedThreads on Discussable {
    id
    featuredThreads {
      id
      title
      url
      replyCount
      featuredWhy
    }
  }
`);

/** What facilitators put in front of everybody, and why. */
export function FeaturedThreads({ of }: { of: FragmentType<typeof FeaturedFields> }) {
  const { featuredThreads: threads } = readFragment(FeaturedFields, of);
  if (threads.length === 0) return null;
  return (
    <section className="featured-threads" aria-labelledby="featured-threads">
      <h2 id="featured-threads">
        <Star aria-hidden="true" />
        Featured
      </h2>
      <ul>
        {threads.map(({ id, title, url, replyCount, featuredWhy }) => (
          <li key={id}>
            <Link to={url}>{title}</Link>
            <p>{featuredWhy}</p>
            <p className="muted small">{formatCount(replyCount, 'reply', 'replies')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
