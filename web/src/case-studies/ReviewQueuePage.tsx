import { PageHeader } from '../ui/PageHeader.tsx';

export const ReviewQueuePage = () => (
  <div className="page">
    <PageHeader title="Review queue" />
  </div>
);
