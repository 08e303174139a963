import { PageHeader } from '../ui/PageHeader.tsx';

export const ThreadPage = () => (
  <div className="page">
    <PageHeader title="Discussion" />
  </div>
);
