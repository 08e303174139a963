import { useLocation } from 'react-router';
import { useViewer } from '../app/session.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import './curate.css';

/** The rooms of the desk, those that the viewer may enter. */
export function CurateTabs() {
  const { viewer } = useViewer();
  const { pathname } = useLocation();
  const may = viewer?.viewerCan;
  const rooms = [
    ...(may?.reviewCaseStudies ? [{ to: '/curate', label: 'Review queue' }] : []),
    ...(may?.curate
      ? [
          { to: '/curate/search', label: 'Searches' },
          { to: '/curate/synonyms', label: 'Synonyms' },
          { to: '/curate/reports', label: 'Reports' },
          { to: '/role-requests', label: 'Role requests' },
          { to: '/curate/communities', label: 'Communities left alone' },
        ]
      : []),
  ];
  if (rooms.length < 2) return null;
  return (
    <div className="curate-tabs">
      <Tabs label="Curate" tabs={rooms.map((room) => ({ ...room, current: room.to === pathname }))} />
    </div>
  );
}
