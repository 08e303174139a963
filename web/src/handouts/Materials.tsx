import { ExternalLink, FileText } from 'lucide-react';
import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { lazy, Suspense, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useCommand } from '../app/useCommand.ts';
import { fileWords } from '../library/documentWords.ts';
import { Button } from '../ui/Button.tsx';
import { Prose } from '../ui/Prose.tsx';
import { useStatus } from '../ui/Status.tsx';
import './materials.css';

/** For facilitators only, when they ask for it. */
const AddMaterial = lazy(() => import('./AddMaterial.tsx').then((file) => ({ default: file.AddMaterial })));

const MaterialsFields = graphql(`
  fragment Materials on Event {
    id
    endsAt
    materials
    handouts(first: 50) {
      edges {
        node {
          id
          title
          link
          document {
            id
            url
            current {
              id
              number
              name
              size
              mediaType
              address
              scan
            }
          }
        }
      }
    }
    community {
      id
      title
      url
    }
    viewerCan {
      edit
    }
  }
`);

const Remove = graphql(`
  mutation RemoveHandout($id: ID!) {
    removeHandout(id: $id) {
      id
    }
  }
`);

/** What there is to read or watch for an event, and for its facilitators the way to add to it. */
export function Materials({ event }: { event: FragmentType<typeof MaterialsFields> }) {
  const it = readFragment(MaterialsFields, event);
  const [adding, setAdding] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = useCommand(Remove);
  const say = useStatus();
  const items = it.handouts.edges.map(({ node }) => node);
  if (!it.materials && items.length === 0 && !it.viewerCan.edit) return null;
  const takeAway = async (id: string, title: string) => {
    if (!(await remove.run({ id }))) return;
    heading.current?.focus();
    say(`${title} is no longer among the materials`);
  };
  return (
    <section className="materials" aria-labelledby="materials">
      <h2 id="materials" ref={heading} tabIndex={-1}>
        Materials
      </h2>
      {it.materials && <Prose text={it.materials} />}
      {remove.failure && <p role="alert">{remove.failure.message}</p>}
      {items.length > 0 && (
        <ul className="materials-list">
          {items.map(({ id, title, link, document }) => (
            <li key={id}>
              {document ? <FileText aria-hidden="true" /> : <ExternalLink aria-hidden="true" />}
              <div>
                {document ? (
                  <Link to={document.url}>{title}</Link>
                ) : (
                  <a href={link ?? ''} rel="noreferrer">
                    {title}
                  </a>
                )}
                <p className="muted small">{document ? fileWords(document.current) : placeOf(link ?? '')}</p>
              </div>
              <span className="row no-print">
                {document?.current.scan === 'READY' && (
                  <a
                    className="materials-download"
                    href={document.current.address}
                    download={document.current.name}
                    aria-label={`Download ${title}`}
                  >
                    Download
                  </a>
                )}
                {it.viewerCan.edit && (
                  <Button
                    look="quiet"
                    busy={remove.busy}
                    aria-label={`Remove ${title} from the materials`}
                    onClick={() => void takeAway(id, title)}
                  >
                    Remove
                  </Button>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {it.viewerCan.edit && (
        <div className="materials-add no-print">
          {!it.materials && items.length === 0 && (
            <p className="muted">
              Slides and papers from the library, or a recording: before the event and afterwards.
            </p>
          )}
          <Button look="secondary" onClick={() => setAdding(true)}>
            Add materials
          </Button>
        </div>
      )}
      {adding && (
        <Suspense>
          <AddMaterial
            eventId={it.id}
            endsAt={it.endsAt}
            community={it.community}
            known={items.flatMap(({ document }) => document?.id ?? [])}
            onClose={() => setAdding(false)}
          />
        </Suspense>
      )}
    </section>
  );
}

const placeOf = (link: string): string => URL.parse(link)?.host ?? link;
