import { NavLink, useNavigate } from 'react-router';
import { WaitingCount } from '../moderation/WaitingCount.tsx';
import { UnreadCount } from '../notifications/UnreadCount.tsx';
import { useViewer } from './session.tsx';

/** What a signed-in person finds under their name. */
export function PersonLinks() {
  const { viewer, signOut } = useViewer();
  const navigate = useNavigate();
  if (!viewer) return null;
  const leave = async () => {
    await signOut();
    await navigate('/');
  };
  return (
    <>
      {(viewer.viewerCan.reviewCaseStudies || viewer.viewerCan.curate) && (
        <NavLink to={viewer.viewerCan.reviewCaseStudies ? '/curate' : '/curate/search'}>Curate</NavLink>
      )}
      {viewer.confirmsRoles && <NavLink to="/role-requests">Role requests</NavLink>}
      {viewer.viewerCan.administer && <NavLink to="/admin">Administration</NavLink>}
      <NavLink to="/notifications">
        Notifications
        <UnreadCount />
      </NavLink>
      {viewer.waitingCount != null && (
        <NavLink to="/facilitating">
          Facilitate
          <WaitingCount />
        </NavLink>
      )}
      <NavLink to="/messages">Messages</NavLink>
      <NavLink to="/events">Events</NavLink>
      <NavLink to="/bookmarks">Bookmarks</NavLink>
      <NavLink to="/saved-searches">Saved searches</NavLink>
      <NavLink to={viewer.person.url}>Your page</NavLink>
      <NavLink to="/account">Account</NavLink>
      <button type="button" onClick={() => void leave()}>
        Sign out
      </button>
    </>
  );
}
