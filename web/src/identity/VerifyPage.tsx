import { PageHeader } from '../ui/PageHeader.tsx';

export const VerifyPage = () => (
  <div className="page">
    <PageHeader title="Confirm your e-mail address" />
  </div>
);
