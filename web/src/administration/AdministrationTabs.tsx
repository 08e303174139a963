import { graphql } from '@knowledge-hub/schema';
import { useLocation } from 'react-router';
import { useQuery } from 'urql';
import { Tabs } from '../ui/Tabs.tsx';
import './administration.css';

const AdministrationTabsQuery = graphql(`
  query AdministrationTabs {
    parkedJobs(first: 1) {
      totalCount
    }
  }
`);

/** The rooms of the desk; how many jobs are stuck stands beside their name, when any are. */
export function AdministrationTabs() {
  const { pathname } = useLocation();
  const [{ data }] = useQuery({ query: AdministrationTabsQuery });
  const rooms = [
    { to: '/admin', label: 'People and roles' },
    { to: '/role-requests', label: 'Role requests' },
    { to: '/admin/domains', label: 'E-mail domains' },
    { to: '/admin/jobs', label: 'Stuck jobs', count: data?.parkedJobs.totalCount || null },
    { to: '/admin/record', label: 'Record' },
  ];
  return (
    <div className="administration-tabs">
      <Tabs label="Administration" tabs={rooms.map((room) => ({ ...room, current: room.to === pathname }))} />
    </div>
  );
}
