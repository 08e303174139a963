import { graphql } from '@knowledge-hub/schema';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { NotThere } from '../app/NotThere.tsx';
import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Missing } from '../ui/Missing.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { EditDocumentForm } from './EditDocumentForm.tsx';

const EditDocumentPageQuery = graphql(`
  query EditDocumentPage($id: ID!) {
    document(id: $id) {
      id
      title
      url
      viewerCan {
        edit
      }
      community {
        id
        title
        url
      }
      ...EditDocument
    }
    themes {
      slug
      name
    }
  }
`);

export function EditDocumentPage() {
  const { id = '' } = useParams();
  const [{ data, error }, reload] = useQuery({ query: EditDocumentPageQuery, variables: { id } });
  const document = data?.document;
  if (error && !document)
    return <LoadFailure page error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <div className="page waiting">
        <Skeleton title lines={8} label="Loading document" />
      </div>
    );
  if (!document) return <NotThere title="Document not found" />;
  const { community, title, url } = document;
  if (!document.viewerCan.edit)
    return (
      <Missing title="You cannot change this document">
        <p>Whoever added it and the facilitators of its community do that.</p>
        <LinkButton to={url}>Back to the document</LinkButton>
      </Missing>
    );
  return (
    <div className="page">
      <PageHeader
        above={
          <Breadcrumbs
            trail={[
              { to: community.url, label: community.title },
              { to: `${community.url}?tab=library`, label: 'Library' },
              { to: url, label: title },
            ]}
          />
        }
        title="Edit the document"
      />
      <EditDocumentForm document={document} themes={data.themes} />
    </div>
  );
}
