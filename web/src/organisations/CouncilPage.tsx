import { graphql } from '@knowledge-hub/schema';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { CouncilAdoptions } from '../adoptions/CouncilAdoptions.tsx';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { NotThere } from '../app/NotThere.tsx';
import { useViewer } from '../app/session.tsx';
import { DemonstrationTag } from '../subjects/DemonstrationTag.tsx';
import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { CouncilContacts } from '../council-roles/CouncilContacts.tsx';
import { CouncilFacts } from './CouncilFacts.tsx';
import { CouncilPeople } from './CouncilPeople.tsx';
import { CouncilStudies } from './CouncilStudies.tsx';
import { placeWords } from './organisationWords.ts';
import { Succession } from './Succession.tsx';
import './council-page.css';

const CouncilPageQuery = graphql(`
  query CouncilPage($slug: String!) {
    organisation(slug: $slug) {
      id
      name
      type
      nation
      region
      demonstration
      ...CouncilFacts
      ...CouncilContacts
      ...Succession
    }
  }
`);

export function CouncilPage() {
  const { slug = '' } = useParams();
  const { viewer } = useViewer();
  const [{ data, error }, reload] = useQuery({ query: CouncilPageQuery, variables: { slug } });
  if (error && !data?.organisation)
    return <LoadFailure page error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <div className="page waiting">
        <Skeleton title lines={3} cards={3} label="Loading council" />
      </div>
    );
  const council = data.organisation;
  if (!council) return <NotThere />;
  const works = viewer?.roles.some((role) => role.current && role.organisation.id === council.id);
  return (
    <div className="page">
      <PageHeader
        above={<Breadcrumbs trail={[{ to: '/councils', label: 'Councils' }]} />}
        title={council.name}
        sentence={placeWords(council)}
        action={
          works &&
          viewer?.viewerCan.submitCaseStudy && (
            <LinkButton look="secondary" to="/case-studies/new">
              Write a case study
            </LinkButton>
          )
        }
      >
        {council.demonstration && (
          <p>
            <DemonstrationTag shown />
          </p>
        )}
      </PageHeader>
      <Succession organisation={council} />
      <div className="with-side">
        <div className="stack-large">
          <CouncilStudies slug={slug} />
          <CouncilAdoptions slug={slug} />
        </div>
        <aside className="council-aside" aria-label="About this council">
          <CouncilFacts organisation={council} />
          <CouncilContacts council={council} />
          <CouncilPeople slug={slug} />
        </aside>
      </div>
    </div>
  );
}
