import { PageHeader } from '../ui/PageHeader.tsx';

export const PeoplePage = () => (
  <div className="page">
    <PageHeader title="People" />
  </div>
);
