import { PageHeader } from '../ui/PageHeader.tsx';

export const PersonPage = () => (
  <div className="page">
    <PageHeader title="Person" />
  </div>
);
