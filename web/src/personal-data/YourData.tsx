import { Download } from 'lucide-react';
import { graphql } from '@knowledge-hub/schema';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { saveFile } from '../ui/saveFile.ts';
import { useStatus } from '../ui/Status.tsx';
import { EraseAccount } from './EraseAccount.tsx';

const Export = graphql(`
  mutation ExportPersonalData {
    exportPersonalData
  }
`);

/** What people may ask of what the hub keeps of them: to have it, and to have it gone. */
export function YourData() {
  const take = useCommand(Export);
  const say = useStatus();
  const download = async () => {
    const data = await take.run({});
    if (!data) return;
    saveFile(data.exportPersonalData, 'application/json', 'knowledge-hub-my-data.json');
    say('Your data is in the file');
  };
  return (
    <section id="data" aria-labelledby="data-title">
      <h2 id="data-title">Your data</h2>
      <div className="stack-large">
        <div className="stack">
          <p>
            A file of everything the hub keeps of you: your account, roles and communities, all that you wrote, saved
            and were told. Programs can read it, and so can you.
          </p>
          {take.failure && (
            <Notice tone="danger" live>
              <p>{take.failure.message}</p>
            </Notice>
          )}
          <p>
            <Button
              look="secondary"
              icon={<Download aria-hidden="true" />}
              busy={take.busy}
              busyLabel="Making the file…"
              onClick={() => void download()}
            >
              Download my data
            </Button>
          </p>
        </div>
        <EraseAccount />
      </div>
    </section>
  );
}
