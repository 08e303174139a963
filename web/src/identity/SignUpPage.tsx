import { PageHeader } from '../ui/PageHeader.tsx';

export const SignUpPage = () => (
  <div className="page">
    <PageHeader title="Create an account" />
  </div>
);
