const own = /^\/images\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/(\d{1,5})x(\d{1,5})\.webp$/i;
const narrow = 720;

/** What the address of one of the hub's own pictures says of its size; null for every other address. */
export function sizeInAddress(address: string): { width: number; height: number; small: string } | null {
  const [, width, height] = own.exec(address) ?? [];
  if (!width || !height) return null;
  return { width: Number(width), height: Number(height), small: address.replace(/\.webp$/, '-small.webp') };
}

/** Which of its two sizes a browser takes: the width that it has room for decides. */
export const sourcesOf = (address: string, { width, small }: { width: number; small: string }): string | undefined =>
  width > narrow ? `${small} ${narrow}w, ${address} ${width}w` : undefined;
