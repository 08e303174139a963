/** Its size stands in its address, so that a page keeps the room for it before it arrives. */
export const imageAddress = ({ id, width, height }: { id: string; width: number; height: number }): string =>
  `/images/${id}/${width}x${height}.webp`;

const address = /\/images\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\//gi;

/** Of the pictures that stand in a text. */
export const imageIdsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(address)].map(([, id = '']) => id.toLowerCase())),
];

/** What a picture shows, as Markdown can hold it. */
export const imageMarkdown = (alt: string, at: string): string =>
  `![${alt.replace(/\s+/g, ' ').replace(/[\\[\]]/g, '\\$&')}](${at})`;
