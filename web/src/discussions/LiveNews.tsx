import { ArrowDown } from 'lucide-react';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { Button } from '../ui/Button.tsx';
import { formatCount } from '../ui/format.ts';
import { replyAnchor } from './replyAddress.ts';
import type { useLiveThread } from './useLiveThread.ts';
import { useReplyLink } from './useReplyLink.ts';
import './live-news.css';

type Props = Pick<ReturnType<typeof useLiveThread>, 'waiting' | 'catchUp' | 'news' | 'forget'>;

/** What was said while one read or wrote: the way there, for as long as it is out of sight. */
export function LiveNews({ waiting, catchUp, news, forget }: Props) {
  const link = useReplyLink();
  const first = news?.first;
  useEffect(() => {
    const reply = first && document.getElementById(replyAnchor(first));
    if (!reply) return;
    const watch = new IntersectionObserver(([entry]) => {
      if (entry!.isIntersecting) forget();
    });
    watch.observe(reply);
    return () => watch.disconnect();
  }, [first, forget]);
  if (waiting)
    return (
      <div className="live-news no-print">
        <Button onClick={() => void catchUp()}>{waiting}: show</Button>
      </div>
    );
  if (!news) return null;
  return (
    <div className="live-news no-print">
      <Link className="button button-secondary" to={link(news.first)} preventScrollReset onClick={forget}>
        <ArrowDown aria-hidden="true" />
        {formatCount(news.count, 'new reply', 'new replies')}
      </Link>
    </div>
  );
}
