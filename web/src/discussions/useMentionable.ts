import { graphql } from '@knowledge-hub/schema';
import { useCallback } from 'react';
import { useClient } from 'urql';
import type { FindPeople } from '../ui/useSuggestions.ts';

const Mentionable = graphql(`
  query Mentionable($withinId: ID!, $beginning: String!) {
    mentionable(withinId: $withinId, beginning: $beginning) {
      id
      name
      roles {
        title
        current
        organisation {
          name
          shortName
        }
      }
    }
  }
`);

/** Finds people to mention in a discussion, or in one to be started on a community or study. */
export function useMentionable(withinId: string): FindPeople {
  const client = useClient();
  return useCallback(
    async (beginning) => {
      const { data } = await client.query(Mentionable, { withinId, beginning }).toPromise();
      return (data?.mentionable ?? []).map(({ id, name, roles }) => {
        const role = roles.find(({ current }) => current);
        const note = role && [role.title, role.organisation.shortName ?? role.organisation.name];
        return { id, name, note: note?.filter(Boolean).join(', ') };
      });
    },
    [client, withinId],
  );
}
