import type { ReactNode } from 'react';
import { Link } from 'react-router';
import './card.css';

type Props = {
  to: string;
  title: ReactNode;
  heading?: 2 | 3 | 4;
  above?: ReactNode;
  text?: ReactNode;
  below?: ReactNode;
  aside?: ReactNode;
};

/** One thing in a list (`<ul class="cards"><li>`): `title` links `to` it, `above` says what and whose it is, `text`, `below`, `aside` at the right. */
export function Card({ to, title, heading = 3, above, text, below, aside }: Props) {
  const Heading = `h${heading}` as 'h3';
  return (
    <article className="card">
      <div className="card-body">
        {above && <div className="card-above">{above}</div>}
        <Heading className="card-title">
          <Link to={to}>{title}</Link>
        </Heading>
        {text && <p className="card-text">{text}</p>}
        {below && <div className="card-below">{below}</div>}
      </div>
      {aside && <div className="card-aside">{aside}</div>}
    </article>
  );
}
