import { PageHeader } from '../ui/PageHeader.tsx';

export const MyWorkPage = () => (
  <div className="page">
    <PageHeader title="My work" />
  </div>
);
