import { Link } from 'react-router';
import { useViewer } from '../app/session.tsx';
import { QuestionBox } from '../search/QuestionBox.tsx';
import { searchPath } from '../search/searchAddress.ts';
import { usePageTitle } from '../ui/PageHeader.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { NewForYou } from './NewForYou.tsx';
import { Welcome } from './Welcome.tsx';
import './home-page.css';

const examples = ['trade waste income', 'temporary accommodation', 'agency spend', 'planning fees'];

/** The question first; then what is new for this person, or what the hub is. */
export function HomePage() {
  const { viewer, loading } = useViewer();
  usePageTitle('Knowledge Hub');
  return (
    <>
      <div className={viewer ? 'home-question home-question-known' : 'home-question'}>
        <div className="page">
          <h1 className="home-title" id="home-title" tabIndex={-1}>
            What are other councils doing about…
          </h1>
          <QuestionBox label="What are other councils doing about" />
          <p className="home-examples">
            <span>For example</span>
            {examples.map((words) => (
              <Link key={words} to={searchPath(words)}>
                {words}
              </Link>
            ))}
          </p>
        </div>
      </div>
      <div className="page home-rest">
        {loading ? <Skeleton lines={3} cards={3} /> : viewer ? <NewForYou viewer={viewer} /> : <Welcome />}
      </div>
    </>
  );
}
