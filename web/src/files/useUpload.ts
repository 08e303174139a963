import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { Failed } from '../app/failure.ts';
import { sendFile, type Purpose } from './sendFile.ts';

type State = { progress: number | null; failure: Failed | null };
const idle: State = { progress: null, failure: null };

/** Sends one file at a time: `send` gives its id, or null when it failed (`failure`) or was cancelled. */
export function useUpload() {
  const client = useClient();
  const [state, setState] = useState(idle);
  const running = useRef<AbortController>(undefined);
  const key = useRef<{ file: File; key: string }>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const send = useCallback(
    async (file: File, purpose: Purpose): Promise<string | null> => {
      running.current?.abort();
      const abort = new AbortController();
      running.current = abort;
      if (key.current?.file !== file) key.current = { file, key: crypto.randomUUID() };
      setState({ progress: 0, failure: null });
      try {
        const onProgress = (progress: number) => setState({ progress, failure: null });
        const id = await sendFile(client, file, { purpose, key: key.current.key, signal: abort.signal, onProgress });
        setState(idle);
        return id;
      } catch (cause) {
        if (!abort.signal.aborted) setState({ progress: null, failure: cause as Failed });
        return null;
      }
    },
    [client],
  );
  const cancel = useCallback(() => {
    running.current?.abort();
    setState(idle);
  }, []);
  return { ...state, send, cancel };
}
