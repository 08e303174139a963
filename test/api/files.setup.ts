import sharp from 'sharp';
import type { Asker } from '../harness/ask.ts';

export const begin = `mutation ($input: BeginUploadInput!) { beginUpload(input: $input) { id partSize partCount arrived } }`;
export const finish = `mutation ($id: ID!, $alt: String!, $decorative: Boolean!) {
  finishImage(id: $id, alt: $alt, decorative: $decorative) { id address width height markdown } }`;

export const cookieOf = (asker: Asker): string => asker.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');

export const get = (asker: Asker, path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(asker.url + path, { headers: { cookie: cookieOf(asker), ...headers } });

export const putPart = (
  asker: Asker,
  id: string,
  number: number,
  bytes: Uint8Array,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${asker.url}/files/${id}/parts/${number}`, {
    method: 'PUT',
    headers: { cookie: cookieOf(asker), 'content-type': 'application/octet-stream', ...headers },
    body: bytes as Uint8Array<ArrayBuffer>,
  });

/** Sends a file as the web client does; gives its id. */
export async function send(
  asker: Asker,
  bytes: Uint8Array,
  { name = 'picture.jpg', purpose = 'IMAGE' }: { name?: string; purpose?: 'IMAGE' | 'DOCUMENT' } = {},
): Promise<string> {
  const { beginUpload } = await asker.get(begin, { input: { purpose, name, size: bytes.length } });
  const { id, partSize, partCount } = beginUpload as { id: string; partSize: number; partCount: number };
  for (let number = 0; number < partCount; number++) {
    const { status } = await putPart(asker, id, number, bytes.subarray(number * partSize, (number + 1) * partSize));
    if (status !== 204) throw new Error(`part ${number}: ${status}`);
  }
  return id;
}

/** A picture that says where it was taken. */
export const photo = (width = 1200, height = 800): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#2a7d6f' } })
    .withExif({ IFD0: { Artist: 'Canaryartist' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } })
    .jpeg()
    .toBuffer();

export async function sendImage(
  asker: Asker,
  alt = 'A depot',
): Promise<{ id: string; address: string; markdown: string }> {
  const id = await send(asker, await photo());
  return (await asker.get(finish, { id, alt, decorative: false })).finishImage;
}
