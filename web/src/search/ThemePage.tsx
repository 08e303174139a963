import { PageHeader } from '../ui/PageHeader.tsx';

export const ThemePage = () => (
  <div className="page">
    <PageHeader title="Theme" />
  </div>
);
