import { useCallback, useRef, useState } from 'react';
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import { readFailure, type Failed } from './failure.ts';

/**
 * Runs a mutation: `const save = useCommand(SaveDocument)`, then `const data = await save.run(variables)`.
 * `run` gives null when it failed, and `save.failure` says why; a second press while `save.busy` does nothing.
 */
export function useCommand<Data, Variables extends AnyVariables>(mutation: TypedDocumentNode<Data, Variables>) {
  const client = useClient();
  const running = useRef(false);
  const [state, setState] = useState<{ busy: boolean; failure: Failed | null }>({ busy: false, failure: null });

  const run = useCallback(
    async (variables: Variables): Promise<Data | null> => {
      if (running.current) return null;
      running.current = true;
      setState({ busy: true, failure: null });
      const { data, error } = await client.mutation(mutation, variables).toPromise();
      running.current = false;
      setState({ busy: false, failure: error ? readFailure(error) : null });
      return error ? null : (data ?? null);
    },
    [client, mutation],
  );
  const fail = useCallback((failure: Failed | null) => setState({ busy: false, failure }), []);

  return { ...state, run, /** Shows a failure found before sending, or clears one with null. */ fail };
}
