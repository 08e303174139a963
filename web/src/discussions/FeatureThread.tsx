import { Star, StarOff } from 'lucide-react';
import { graphql } from '@knowledge-hub/schema';
import { lazy, Suspense, useState } from 'react';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { useStatus } from '../ui/Status.tsx';

const FeatureDialog = lazy(() => import('./FeatureDialog.tsx').then((file) => ({ default: file.FeatureDialog })));

export const StopFeaturing = graphql(`
  mutation StopFeaturing($id: ID!) {
    featureThread(id: $id) {
      id
      featuredWhy
    }
  }
`);

/** For facilitators: in front of everybody who comes, or no longer. */
export function FeatureThread({ id, why }: { id: string; why?: string | null | undefined }) {
  const [open, setOpen] = useState(false);
  const stop = useCommand(StopFeaturing);
  const say = useStatus();
  const press = async () => {
    if (await stop.run({ id })) say('No longer featured');
  };
  if (why)
    return (
      <>
        <Button look="secondary" icon={<StarOff aria-hidden="true" />} busy={stop.busy} onClick={() => void press()}>
          Stop featuring
        </Button>
        {stop.failure && <p role="alert">{stop.failure.message}</p>}
      </>
    );
  return (
    <>
      <Button look="secondary" icon={<Star aria-hidden="true" />} onClick={() => setOpen(true)}>
        Feature
      </Button>
      {open && (
        <Suspense>
          <FeatureDialog id={id} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
