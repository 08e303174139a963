import { PageHeader } from '../ui/PageHeader.tsx';

export const SearchPage = () => (
  <div className="page">
    <PageHeader title="Search" />
  </div>
);
