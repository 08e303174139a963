import { PageHeader } from '../ui/PageHeader.tsx';

export const CouncilsPage = () => (
  <div className="page">
    <PageHeader title="Councils" />
  </div>
);
