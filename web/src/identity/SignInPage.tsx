import { PageHeader } from '../ui/PageHeader.tsx';

export const SignInPage = () => (
  <div className="page">
    <PageHeader title="Sign in" />
  </div>
);
