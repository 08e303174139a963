import { PageHeader } from '../ui/PageHeader.tsx';

export const CaseStudyPage = () => (
  <div className="page">
    <PageHeader title="Case study" />
  </div>
);
