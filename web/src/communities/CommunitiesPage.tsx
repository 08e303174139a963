import { PageHeader } from '../ui/PageHeader.tsx';

export const CommunitiesPage = () => (
  <div className="page">
    <PageHeader title="Communities" />
  </div>
);
