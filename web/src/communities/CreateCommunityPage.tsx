import { PageHeader } from '../ui/PageHeader.tsx';

export const CreateCommunityPage = () => (
  <div className="page">
    <PageHeader title="Start a community" />
  </div>
);
