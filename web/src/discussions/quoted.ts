/** A draft with somebody's words quoted at its end, and room to answer below. */
export function quoted(draft: string, name: string, words: string): string {
  const lines = [`**${name}:**`, '', ...words.trim().split('\n')];
  const quote = lines.map((line) => (line ? `> ${line}` : '>')).join('\n');
  return `${draft.trim() ? `${draft.trimEnd()}\n\n` : ''}${quote}\n\n`;
}
