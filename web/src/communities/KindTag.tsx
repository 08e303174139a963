import { BadgeCheck, DoorOpen, EyeOff, KeyRound } from 'lucide-react';
import { Tag } from '../ui/Tag.tsx';
import { forWords, kindWords, type Visibility } from './communityWords.ts';

const icons = { OPEN: DoorOpen, ON_REQUEST: KeyRound, HIDDEN: EyeOff };

type Props = { visibility: Visibility; requiredRole?: string | null | undefined };

/** How one gets in, at the top of a community's page, and for whom it is. */
export function KindTag({ visibility, requiredRole }: Props) {
  const Icon = icons[visibility];
  return (
    <>
      <Tag icon={<Icon aria-hidden="true" />}>{kindWords(visibility)}</Tag>
      {requiredRole && <Tag icon={<BadgeCheck aria-hidden="true" />}>For {forWords(requiredRole)}</Tag>}
    </>
  );
}
