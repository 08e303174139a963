import { NotThere } from './NotThere.tsx';

export const NotFoundPage = () => <NotThere />;
