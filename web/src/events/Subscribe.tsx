import { CalendarPlus } from 'lucide-react';
import { graphql } from '@knowledge-hub/schema';
import type { ReactNode } from 'react';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { useStatus } from '../ui/Status.tsx';

const Create = graphql(`
  mutation CreateCalendarFeed($communityId: ID) {
    createCalendarFeed(communityId: $communityId) {
      id
      url
    }
  }
`);

/** Makes a calendar to subscribe to: of a community, or of all that is one's own. */
export function Subscribe({ communityId, children }: { communityId?: string; children: ReactNode }) {
  const create = useCommand(Create);
  const say = useStatus();
  const press = async () => {
    if (await create.run({ communityId: communityId ?? null })) say('The address is ready to copy');
  };
  return (
    <div>
      <Button
        look="secondary"
        icon={<CalendarPlus aria-hidden="true" />}
        busy={create.busy}
        busyLabel="Making it…"
        onClick={() => void press()}
      >
        {children}
      </Button>
      {create.failure && <p role="alert">{create.failure.message}</p>}
    </div>
  );
}
