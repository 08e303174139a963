import { PageHeader } from '../ui/PageHeader.tsx';

export const CaseStudyFormPage = () => (
  <div className="page">
    <PageHeader title="Write a case study" />
  </div>
);
