import { PageHeader } from '../ui/PageHeader.tsx';

export const CouncilPage = () => (
  <div className="page">
    <PageHeader title="Council" />
  </div>
);
