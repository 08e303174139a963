import { initials } from './format.ts';
import './avatar.css';

/** A person's initials in a quiet circle, beside their written name: `name`, `large`. */
export function Avatar({ name, large }: { name: string; large?: boolean }) {
  return (
    <span className={large ? 'avatar avatar-large' : 'avatar'} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
