import { PageHeader } from '../ui/PageHeader.tsx';

export const AccessibilityPage = () => (
  <div className="page">
    <PageHeader title="Accessibility" />
  </div>
);
