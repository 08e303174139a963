import { PageHeader } from '../ui/PageHeader.tsx';

export const HomePage = () => (
  <div className="page">
    <PageHeader title="Knowledge Hub" />
  </div>
);
