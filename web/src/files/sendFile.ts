import type { Client } from 'urql';
import { graphql } from '@knowledge-hub/schema';
import { readFailure, type Failed } from '../app/failure.ts';

const BeginUpload = graphql(`
  mutation BeginUpload($input: BeginUploadInput!) {
    beginUpload(input: $input) {
      id
      partSize
      partCount
      arrived
    }
  }
`);

const CancelUpload = graphql(`
  mutation CancelUpload($id: ID!) {
    cancelUpload(id: $id)
  }
`);

export type Purpose = 'IMAGE' | 'DOCUMENT';
type Sending = {
  purpose: Purpose;
  /** The same for each attempt with the same file: parts that arrived are not sent again. */
  key: string;
  signal: AbortSignal;
  onProgress: (share: number) => void;
};

const attempts = 5;
const quietly = { additionalTypenames: [] };

/** Sends a file in parts, each as often as it takes, and gives its id; throws a Failed, or what the signal says. */
export async function sendFile(
  client: Client,
  file: File,
  { purpose, key, signal, onProgress }: Sending,
): Promise<string> {
  const input = { purpose, name: file.name, size: file.size, idempotencyKey: key };
  const { data, error } = await client.mutation(BeginUpload, { input }, quietly).toPromise();
  if (error) throw readFailure(error);
  const { id, partSize, partCount, arrived } = data!.beginUpload;
  const there = new Set(arrived);
  for (let number = 0; number < partCount; number++) {
    if (signal.aborted) throw signal.reason;
    const part = file.slice(number * partSize, (number + 1) * partSize);
    if (!there.has(number)) await sendPart(`/files/${id}/parts/${number}`, part, signal);
    onProgress((number + 1) / partCount);
  }
  return id;
}

async function sendPart(address: string, body: Blob, signal: AbortSignal): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const status = await put(address, body, signal);
    if (status === 204) return;
    const passing = status === null || status >= 500 || status === 429;
    if (!passing || attempt === attempts) throw failureOf(status);
    await pause(500 * 2 ** attempt, signal);
  }
}

const put = (address: string, body: Blob, signal: AbortSignal): Promise<number | null> =>
  fetch(address, {
    method: 'PUT',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/octet-stream' },
    body,
    signal,
  }).then(
    ({ status }) => status,
    (cause: unknown) => {
      if (signal.aborted) throw cause;
      return null;
    },
  );

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), reject(signal.reason as Error)), { once: true });
  });

const failureOf = (status: number | null): Failed =>
  status === 401
    ? { code: 'UNAUTHENTICATED', message: 'Your session has ended. Sign in, then try again.', fields: {} }
    : { code: 'OFFLINE', message: 'The file did not get through. Check your connection, then try again.', fields: {} };

/** What has arrived of a file that nobody wants any more. */
export const dropUpload = (client: Client, id: string): void => {
  void client.mutation(CancelUpload, { id }, quietly).toPromise();
};
