import { graphql, readFragment } from '@knowledge-hub/schema';
import type { Client } from 'urql';
import { readFailure } from '../../app/failure.ts';
import { DraftFields } from './draft.ts';
import type { Desk } from './DraftSession.ts';
import { KeptDrafts } from './keptDrafts.ts';

// Asks back for nothing but what the next save needs, so that a save does not make the page read everything again.
const SaveDraft = graphql(`
  mutation SaveCaseStudyDraft($id: ID, $version: Int, $input: CaseStudyInput!, $idempotencyKey: String) {
    saveCaseStudyDraft(id: $id, version: $version, input: $input, idempotencyKey: $idempotencyKey) {
      id
      slug
      version
    }
  }
`);

const DraftQuery = graphql(`
  query DraftAsSaved($slug: String!) {
    caseStudy(slug: $slug) {
      ...CaseStudyDraft
    }
  }
`);

/** A session's way to the hub and to this browser's store. */
export const deskOf = (client: Client, owner: string): Desk => ({
  kept: new KeptDrafts(() => localStorage, owner),
  now: () => new Date(),
  newKey: () => crypto.randomUUID(),
  save: async (saving) => {
    const { data, error } = await client.mutation(SaveDraft, saving, { additionalTypenames: [] }).toPromise();
    if (data && !error) return { study: data.saveCaseStudyDraft };
    if (error) return { failure: readFailure(error) };
    return { failure: { code: 'FAULT', message: 'The hub gave no answer.', fields: {} } };
  },
  read: async (slug) => {
    const { data } = await client.query(DraftQuery, { slug }, { requestPolicy: 'network-only' }).toPromise();
    return readFragment(DraftFields, data?.caseStudy) ?? null;
  },
});
