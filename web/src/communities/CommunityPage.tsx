import { PageHeader } from '../ui/PageHeader.tsx';

export const CommunityPage = () => (
  <div className="page">
    <PageHeader title="Community" />
  </div>
);
