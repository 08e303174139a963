import { graphql } from '@knowledge-hub/schema';
import { Download } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { BookmarkButton } from '../bookmarks/BookmarkButton.tsx';
import { FrontBehind } from '../communities/FrontBehind.tsx';
import { UsedAt } from '../handouts/UsedAt.tsx';
import { PersonLine } from '../people/PersonLine.tsx';
import { DemonstrationTag } from '../subjects/DemonstrationTag.tsx';
import { KindIcon } from '../subjects/KindIcon.tsx';
import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { buttonClass } from '../ui/Button.tsx';
import { formatDate } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Prose } from '../ui/Prose.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { DocumentDiscussion } from './DocumentDiscussion.tsx';
import { fileWords, formats, pageWords } from './documentWords.ts';
import { RemoveDocument } from './RemoveDocument.tsx';
import { Versions } from './Versions.tsx';
import './library.css';

const DocumentPageQuery = graphql(`
  query DocumentPage($id: ID!) {
    document(id: $id) {
      id
      title
      description
      accessibleFormat
      changedAt
      demonstration
      viewerBookmarked
      author {
        ...PersonLine
      }
      current {
        id
        number
        name
        size
        mediaType
        address
        scan
        opening
        pageCount
      }
      folder {
        id
        name
        parent {
          id
          name
        }
      }
      themes {
        slug
        name
      }
      community {
        id
        title
        url
      }
      viewerCan {
        edit
        remove
      }
      ...Versions
      ...UsedAt
      ...RemoveDocument
    }
  }
`);

export function DocumentPage() {
  const { id = '' } = useParams();
  const [{ data, error }, reload] = useQuery({ query: DocumentPageQuery, variables: { id } });
  const document = data?.document;
  if (error && !document)
    return <LoadFailure page error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <div className="page waiting">
        <Skeleton title lines={8} label="Loading document" />
      </div>
    );
  if (!document) return <FrontBehind id={id} what="This document" missing="Document not found" />;
  const { community, current, folder, viewerCan, themes } = document;
  const library = `${community.url}?tab=library`;
  const folders = [folder?.parent, folder].flatMap((each) =>
    each ? [{ to: `${library}&folder=${each.id}`, label: each.name }] : [],
  );
  const format = formats.find(({ value }) => value === document.accessibleFormat)?.label;
  return (
    <div className="page">
      <PageHeader
        above={
          <Breadcrumbs
            trail={[
              { to: '/communities', label: 'Communities' },
              { to: community.url, label: community.title },
              { to: library, label: 'Library' },
              ...folders,
            ]}
          />
        }
        title={document.title}
        action={
          viewerCan.edit && (
            <LinkButton look="secondary" to={`/documents/${document.id}/edit`}>
              Edit
            </LinkButton>
          )
        }
      >
        <p className="document-tags">
          <KindIcon kind="DOCUMENT" />
          <DemonstrationTag shown={document.demonstration} />
        </p>
      </PageHeader>
      <div className="with-side document">
        <div className="stack-large">
          <section className="document-file" aria-labelledby="document-file">
            <h2 id="document-file" className="visually-hidden">
              The file
            </h2>
            {current.scan === 'READY' && (
              <a className={buttonClass('primary')} href={current.address} download={current.name}>
                <Download aria-hidden="true" />
                Download
              </a>
            )}
            <p>
              <strong className="document-name">{current.name}</strong>
              <br />
              <span className="muted">
                {[fileWords(current), pageWords(current), formatDate(document.changedAt)].filter(Boolean).join(', ')}
              </span>
            </p>
          </section>
          {current.scan === 'WAITING' && (
            <Notice title="This file is being checked for viruses">
              <p>It can be downloaded once that is done. Come back in a few minutes.</p>
            </Notice>
          )}
          {current.scan === 'INFECTED' && (
            <Notice tone="danger" title="This file is not given out">
              <p>The virus scanner found something in it. Whoever added it can add a clean version.</p>
            </Notice>
          )}
          {document.description && <Prose text={document.description} headings={2} />}
          {current.opening && current.scan === 'READY' && (
            <section aria-labelledby="says">
              <h2 id="says">What it says</h2>
              <blockquote className="document-opening">
                {current.opening}
                {[...current.opening].length >= 600 && ' …'}
              </blockquote>
            </section>
          )}
          <UsedAt document={document} />
          <Versions document={document} />
          <DocumentDiscussion id={document.id} />
          {viewerCan.remove && <RemoveDocument document={document} />}
        </div>
        <aside className="document-aside" aria-label="About this document">
          <BookmarkButton id={document.id} kept={document.viewerBookmarked} />
          <dl>
            <div>
              <dt>Added by</dt>
              <dd>
                <PersonLine person={document.author ?? null} />
              </dd>
            </div>
            <div>
              <dt>Format for everybody</dt>
              <dd>{format ?? 'Nobody vouches for it. Ask whoever added it for an accessible version.'}</dd>
            </div>
            {themes.length > 0 && (
              <div>
                <dt>Themes</dt>
                <dd>
                  <ul className="document-themes">
                    {themes.map(({ slug, name }) => (
                      <li key={slug}>
                        <Link to={`/themes/${slug}`}>{name}</Link>
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            )}
          </dl>
        </aside>
      </div>
    </div>
  );
}
