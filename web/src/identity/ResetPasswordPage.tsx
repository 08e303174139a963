import { PageHeader } from '../ui/PageHeader.tsx';

export const ResetPasswordPage = () => (
  <div className="page">
    <PageHeader title="Choose a new password" />
  </div>
);
