import { PageHeader } from '../ui/PageHeader.tsx';

export const PrivacyPage = () => (
  <div className="page">
    <PageHeader title="Privacy" />
  </div>
);
