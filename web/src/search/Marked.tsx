const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};
const plain = (text: string) => text.replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) => entities[entity]!);

/** Text whose matching words arrive between mark tags and whose other characters are escaped. Nothing of it becomes HTML. */
export function Marked({ text }: { text: string }) {
  return text
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part, place) => (place % 2 ? <mark key={place}>{plain(part)}</mark> : plain(part)));
}
