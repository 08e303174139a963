import { PageHeader } from '../ui/PageHeader.tsx';

export const CaseStudiesPage = () => (
  <div className="page">
    <PageHeader title="Case studies" />
  </div>
);
