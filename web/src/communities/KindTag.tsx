import { DoorOpen, EyeOff, KeyRound } from 'lucide-react';
import { Tag } from '../ui/Tag.tsx';
import { kindWords, type Visibility } from './communityWords.ts';

const icons = { OPEN: DoorOpen, ON_REQUEST: KeyRound, HIDDEN: EyeOff };

/** How one gets in, at the top of a community's page. */
export function KindTag({ visibility }: { visibility: Visibility }) {
  const Icon = icons[visibility];
  return <Tag icon={<Icon aria-hidden="true" />}>{kindWords(visibility)}</Tag>;
}
