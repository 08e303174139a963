import { PenLine } from 'lucide-react';
import { graphql } from '@knowledge-hub/schema';
import { useSearchParams } from 'react-router';
import { useViewer } from '../app/session.tsx';
import { PagedList } from '../app/PagedList.tsx';
import { usePages } from '../app/usePages.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { formatCount } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { CaseStudyCard } from './CaseStudyCard.tsx';
import { CaseStudyListControls, type ListSort } from './CaseStudyListControls.tsx';

const CaseStudiesQuery = graphql(`
  query CaseStudiesPage($filter: CaseStudyFilter, $sort: CaseStudySort!, $after: String) {
    caseStudies(filter: $filter, sort: $sort, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...CaseStudyCard
        }
      }
    }
    themes {
      ...CaseStudyThemeOption
    }
  }
`);

const sorts = { newest: 'NEWEST', amount: 'LARGEST_YEARLY_AMOUNT' } as const;

/** Every published study, by theme and by date or money; the address is the state. */
export function CaseStudiesPage() {
  const { viewer } = useViewer();
  const [params, setParams] = useSearchParams();
  const theme = params.get('theme') ?? '';
  const sort: ListSort = params.get('sort') === 'amount' ? 'amount' : 'newest';
  const list = usePages(
    CaseStudiesQuery,
    { filter: theme ? { themes: [theme] } : {}, sort: sorts[sort] },
    (data) => data.caseStudies,
  );
  const change = (name: string, value: string) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        next.delete('shown');
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { preventScrollReset: true },
    );

  return (
    <div className="page">
      <PageHeader
        title="Case studies"
        sentence="What councils did, what it brought, what went wrong, and who to ask about it."
        action={
          viewer?.viewerCan.submitCaseStudy && (
            <LinkButton to="/case-studies/new" look="secondary" icon={<PenLine aria-hidden="true" />}>
              Write a case study
            </LinkButton>
          )
        }
      />
      <CaseStudyListControls themes={list.data?.themes ?? []} theme={theme} sort={sort} onChange={change} />
      <output className="list-count">
        {!list.stale && !list.error && formatCount(list.totalCount, 'case study', 'case studies')}
      </output>
      <PagedList
        list={list}
        noun="case studies"
        what="The list of case studies"
        empty={
          <EmptyState
            title={theme ? 'Nothing published on this theme yet' : 'No case studies yet'}
            action={
              theme && (
                <LinkButton to="/case-studies" look="secondary">
                  Show every theme
                </LinkButton>
              )
            }
          >
            <p>Councils write them, reviewers read them, and they appear here as soon as they are published.</p>
          </EmptyState>
        }
      >
        {(studies) => (
          <ul className="cards">
            {studies.map((study) => (
              <li key={study.id}>
                <CaseStudyCard study={study} heading={2} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </div>
  );
}
