import { PageHeader } from '../ui/PageHeader.tsx';

export const AccountPage = () => (
  <div className="page">
    <PageHeader title="Account" />
  </div>
);
