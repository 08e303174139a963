import { Navigate, useParams } from 'react-router';
import { withChoice } from './searchAddress.ts';

/** A theme is a search for it. */
export function ThemePage() {
  const { slug = '' } = useParams();
  return <Navigate replace to={`/search?${withChoice(new URLSearchParams(), 'THEME', slug, true)}`} />;
}
