import type { DocumentType } from '@knowledge-hub/schema';
import type { CreditLineFields } from './CreditLine.tsx';

type State = DocumentType<typeof CreditLineFields>['state'];

/** What became of it, to whose words they are. */
export const ownStateWords: Record<State, string> = {
  ASKED: 'Waits for you',
  GIVEN: 'You agreed',
  REFUSED: 'You said no',
};

export const stateTones = { ASKED: 'warning', GIVEN: 'success', REFUSED: 'plain' } as const;
