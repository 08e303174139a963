import type { ReactNode } from 'react';
import './tag.css';

type Props = {
  tone?: 'plain' | 'outline' | 'accent' | 'success' | 'warning' | 'danger';
  icon?: ReactNode;
  children: ReactNode;
};

/** A word or two about a thing's state: `tone`, `icon`. Never a control. */
export function Tag({ tone = 'plain', icon, children }: Props) {
  return (
    <span className={tone === 'plain' ? 'tag' : `tag tag-${tone}`}>
      {icon}
      {children}
    </span>
  );
}
