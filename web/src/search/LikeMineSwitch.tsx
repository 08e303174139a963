import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { useSearchParams } from 'react-router';
import { readLikeMine, readSort, withLikeMine } from './searchAddress.ts';
import './like-mine-switch.css';

const LikeMineFields = graphql(`
  fragment LikeMine on LikeMineState {
    name
    on
  }
`);

/** Puts councils like one's own first, hiding none; it has a say only where the order is by relevance. */
export function LikeMineSwitch({ state }: { state: FragmentType<typeof LikeMineFields> }) {
  const [params, setParams] = useSearchParams();
  const { name, on } = readFragment(LikeMineFields, state);
  // What was pressed shows at once, and not when the answer comes.
  const checked = (readLikeMine(params) ?? on) && readSort(params) === 'RELEVANCE';
  return (
    <label className="like-mine">
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        onChange={() => setParams(withLikeMine(params, !checked), { preventScrollReset: true })}
      />
      Councils like {name} first
    </label>
  );
}
