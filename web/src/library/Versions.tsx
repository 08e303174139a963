import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useCommand } from '../app/useCommand.ts';
import { Button } from '../ui/Button.tsx';
import { formatDate } from '../ui/format.ts';
import { useStatus } from '../ui/Status.tsx';
import { fileWords } from './documentWords.ts';
import { NewVersion } from './NewVersion.tsx';

const VersionsFields = graphql(`
  fragment Versions on Document {
    id
    current {
      id
      number
    }
    versions {
      id
      number
      name
      size
      mediaType
      address
      scan
      note
      at
      author {
        id
        name
      }
    }
    viewerCan {
      edit
    }
  }
`);

const RestoreVersion = graphql(`
  mutation RestoreDocumentVersion($id: ID!, $number: Int!) {
    restoreDocumentVersion(id: $id, number: $number) {
      id
    }
  }
`);

/** All versions, the newest first: each can be read, and by some be put back. */
export function Versions({ document }: { document: FragmentType<typeof VersionsFields> }) {
  const it = readFragment(VersionsFields, document);
  const restore = useCommand(RestoreVersion);
  const say = useStatus();
  const putBack = async (number: number) => {
    if (await restore.run({ id: it.id, number })) say(`Version ${number} is the present one again`);
  };
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">Versions</h2>
      {restore.failure && <p role="alert">{restore.failure.message}</p>}
      <ol className="document-versions" reversed>
        {it.versions.map(({ id, number, note, at, author, address, name, scan, ...file }) => (
          <li key={id}>
            <div>
              <p>
                <strong>Version {number}</strong>
                {number === it.current.number && ', the present one'}
                {note && <span className="document-note">: {note}</span>}
              </p>
              <p className="muted small">
                {formatDate(at)}, {author?.name ?? 'a former member'} · {fileWords({ ...file })}
              </p>
            </div>
            <div className="row no-print">
              {scan === 'READY' && (
                <a href={address} download={name} aria-label={`Download version ${number}`}>
                  Download
                </a>
              )}
              {it.viewerCan.edit && number !== it.current.number && (
                <Button
                  look="quiet"
                  busy={restore.busy}
                  aria-label={`Put back version ${number}`}
                  onClick={() => void putBack(number)}
                >
                  Put back
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {it.viewerCan.edit && <NewVersion id={it.id} />}
    </section>
  );
}
