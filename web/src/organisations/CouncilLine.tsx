import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { Link } from 'react-router';
import { DemonstrationTag } from '../subjects/DemonstrationTag.tsx';
import { placeWords } from './organisationWords.ts';
import './council-line.css';

const CouncilLineFields = graphql(`
  fragment CouncilLine on Organisation {
    name
    url
    type
    nation
    region
    demonstration
  }
`);

/** A council among many: its name, what kind it is and where. */
export function CouncilLine({ organisation }: { organisation: FragmentType<typeof CouncilLineFields> }) {
  const it = readFragment(CouncilLineFields, organisation);
  return (
    <div className="council-line">
      <Link to={it.url}>{it.name}</Link>
      <p className="council-line-place">
        {placeWords(it)}
        <DemonstrationTag shown={it.demonstration} />
      </p>
    </div>
  );
}
