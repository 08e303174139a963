import { graphql } from '@knowledge-hub/schema';
import { DownloadCsv } from '../app/DownloadCsv.tsx';

const ActivityCsvQuery = graphql(`
  query CommunityActivityCsv($id: ID!, $months: Int!) {
    communityActivityCsv(id: $id, months: $months)
  }
`);

/** The months that are shown, as a file for a spreadsheet. */
export const DownloadActivity = ({ id, slug, months }: { id: string; slug: string; months: number }) => (
  <DownloadCsv
    query={ActivityCsvQuery}
    variables={{ id, months }}
    textOf={({ communityActivityCsv }) => communityActivityCsv}
    name={`activity-${slug}`}
  />
);
