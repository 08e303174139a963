import { EyeOff } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { PersonLine } from '../people/PersonLine.tsx';
import { unnamedWords } from './unnamedWords.ts';
import './author-line.css';

type Props = {
  /** Null is a former member, or somebody who asked without their name. */
  author: ComponentProps<typeof PersonLine>['person'];
  anonymous: boolean;
  /** Whether it is the thread's opening or a later word of the same person. */
  opening?: boolean;
  after?: ReactNode;
};

/** Who wrote it. Where it was asked without a name, only the asker has an author here: themselves. */
export function AuthorLine({ author, anonymous, opening = false, after }: Props) {
  if (!anonymous) return <PersonLine person={author} after={after} />;
  return (
    <div className="person-line">
      <span className="author-unnamed" aria-hidden="true">
        <EyeOff />
      </span>
      <div>
        <p className="person-line-name">
          {unnamedWords({ own: !!author, opening })}
          {after && <span className="person-line-after"> {after}</span>}
        </p>
        {author && <p className="person-line-role">Others do not see your name</p>}
      </div>
    </div>
  );
}
