import { LinkButton } from '../ui/LinkButton.tsx';
import { Missing } from '../ui/Missing.tsx';
import { type Reason, reasonWords } from './reasonWords.ts';

/** Where a discussion was: for whoever wrote it, and for those who facilitate. */
export const RemovedHere = ({ id, reason }: { id: string; reason: Reason }) => (
  <Missing title="This discussion was removed">
    <p>{reasonWords[reason]}. Nobody else can read or find it.</p>
    <LinkButton to={`/removed/${id}`}>Read why</LinkButton>
  </Missing>
);
