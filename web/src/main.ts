import { pages, startReading } from './app/pages.ts';
import './ui/font.css';
import './ui/tokens.css';
import './ui/base.css';

// Small on purpose: the page's own code and the app are fetched side by side.
startReading(location.pathname);
void import('./app/start.tsx').then(({ start }) => start(pages));
