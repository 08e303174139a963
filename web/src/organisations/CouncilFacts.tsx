import { graphql, readFragment, type FragmentType } from '@knowledge-hub/schema';
import { formatDate, formatNumber } from '../ui/format.ts';

const CouncilFactsFields = graphql(`
  fragment CouncilFacts on Organisation {
    tier
    population
    gssCode
    website
    validFrom
    validTo
  }
`);

const tiers = {
  UPPER: 'Upper',
  LOWER: 'Lower',
  UNITARY: 'Single',
  STRATEGIC: 'Strategic',
  SINGLE_PURPOSE: 'Single purpose',
};

/** The few facts that say whether a council is like one's own. */
export function CouncilFacts({ organisation }: { organisation: FragmentType<typeof CouncilFactsFields> }) {
  const it = readFragment(CouncilFactsFields, organisation);
  const facts: [string, string | null][] = [
    ['Population', it.population == null ? null : formatNumber(it.population)],
    ['Tier', it.tier ? tiers[it.tier] : null],
    ['Since', it.validFrom ? formatDate(it.validFrom) : null],
    ['Until', it.validTo ? formatDate(it.validTo) : null],
    ['Area code', it.gssCode ?? null],
  ];
  const known = facts.filter(([, value]) => value !== null);
  if (known.length === 0 && !it.website) return null;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="council-aside-title">
        Facts
      </h2>
      <dl className="council-facts">
        {known.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {it.website && (
          <div>
            <dt>Website</dt>
            <dd>
              <a href={it.website} rel="noopener noreferrer">
                {it.website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
