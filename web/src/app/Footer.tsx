import { Link } from 'react-router';
import { useViewer } from './session.tsx';
import './footer.css';

export function Footer() {
  const { demonstration } = useViewer();
  return (
    <footer className="footer">
      <div className="page footer-columns">
        <p className="footer-name">
          <strong>Knowledge Hub</strong>
          <br />
          What councils did, what it brought, and who to ask.
        </p>
        <nav aria-label="Footer">
          <ul className="footer-links">
            <li>
              <Link to="/people">People</Link>
            </li>
            <li>
              <Link to="/accessibility">Accessibility</Link>
            </li>
            <li>
              <Link to="/privacy">Privacy</Link>
            </li>
            {demonstration && (
              <li>
                <a href="/dev/mail">Demonstration mail</a>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
