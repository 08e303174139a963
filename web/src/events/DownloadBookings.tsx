import { graphql } from '@knowledge-hub/schema';
import { DownloadCsv } from '../app/DownloadCsv.tsx';

const BookingsCsvQuery = graphql(`
  query EventBookingsCsv($id: ID!) {
    eventBookingsCsv(id: $id)
  }
`);

/** The list as a file for a spreadsheet. */
export const DownloadBookings = ({ id, title }: { id: string; title: string }) => (
  <DownloadCsv
    query={BookingsCsvQuery}
    variables={{ id }}
    textOf={({ eventBookingsCsv }) => eventBookingsCsv}
    name={title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}
  />
);
