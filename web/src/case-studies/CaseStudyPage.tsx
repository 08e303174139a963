import { graphql } from '@knowledge-hub/schema';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Adoptions } from '../adoptions/Adoptions.tsx';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { NotThere } from '../app/NotThere.tsx';
import { DemonstrationTag } from '../subjects/DemonstrationTag.tsx';
import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { BookmarkButton } from '../bookmarks/BookmarkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { AskPanel } from './reading/AskPanel.tsx';
import { Contents } from './reading/Contents.tsx';
import { Figures } from './reading/Figures.tsx';
import { Provenance } from './reading/Provenance.tsx';
import { SimilarStudies } from './reading/SimilarStudies.tsx';
import { StageNotice } from './reading/StageNotice.tsx';
import { Story, toldSections } from './reading/Story.tsx';
import { StudyDiscussion } from './reading/StudyDiscussion.tsx';
import { ReviewNotes } from './reviewing/ReviewNotes.tsx';
import { StudyActions } from './reviewing/StudyActions.tsx';
import './case-study-page.css';

const CaseStudyQuery = graphql(`
  query CaseStudyPage($slug: String!) {
    caseStudy(slug: $slug) {
      id
      slug
      title
      summary
      stage
      demonstration
      context
      challenge
      solution
      impact
      investment
      sustained
      lessons
      whatDidNotWork
      ...Provenance
      ...StageNotice
      viewerBookmarked
      ...StudyActions
      ...Figures
      ...AskPanel
      ...ReviewNotes
    }
  }
`);

/** One study, as a report: what it brought, the story, what did not work, who to ask. */
export function CaseStudyPage() {
  const { slug = '' } = useParams();
  const [{ data, error, fetching }, reload] = useQuery({ query: CaseStudyQuery, variables: { slug } });
  if (fetching && !data)
    return (
      <div className="page study-waiting">
        <Skeleton title lines={14} label="Case study" />
      </div>
    );
  if (error && !data)
    return (
      <LoadFailure page error={error} what="The case study" onRetry={() => reload({ requestPolicy: 'network-only' })} />
    );
  const study = data?.caseStudy;
  if (!study) return <NotThere />;
  const told = toldSections(study);
  const open = study.stage === 'PUBLISHED' || study.stage === 'ARCHIVED';

  return (
    <article className="page study">
      <PageHeader
        title={study.title}
        above={
          <div className="study-above">
            <Breadcrumbs trail={[{ to: '/case-studies', label: 'Case studies' }]} />
            <DemonstrationTag shown={study.demonstration} />
          </div>
        }
      >
        {study.summary && <p className="study-standfirst">{study.summary}</p>}
        <p className="no-print">
          <BookmarkButton id={study.id} kept={study.viewerBookmarked} />
        </p>
      </PageHeader>
      <StageNotice study={study} />
      <ReviewNotes study={study} />
      <StudyActions study={study} />
      <Figures study={study} />
      <Provenance study={study} />
      <div className="study-body">
        <Contents sections={told} discussed={open} />
        <div className="study-story">
          <Story sections={told} />
          <AskPanel study={study} />
        </div>
      </div>
      {open && <Adoptions id={study.id} slug={study.slug} />}
      {open && <SimilarStudies id={study.id} />}
      {open && <StudyDiscussion id={study.id} slug={study.slug} />}
    </article>
  );
}
