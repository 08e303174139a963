import { PageHeader } from '../ui/PageHeader.tsx';

export const StartThreadPage = () => (
  <div className="page">
    <PageHeader title="Start a discussion" />
  </div>
);
