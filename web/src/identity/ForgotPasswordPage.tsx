import { PageHeader } from '../ui/PageHeader.tsx';

export const ForgotPasswordPage = () => (
  <div className="page">
    <PageHeader title="Forgotten password" />
  </div>
);
