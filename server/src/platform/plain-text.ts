const rules: [RegExp, string][] = [
  [/```[^\n]*\n([\s\S]*?)```/g, '$1'],
  [/<\/?[a-z][^>]{0,500}>/gi, ' '],
  [/!?\[([^\]]{0,500})\]\([^)]{0,1000}\)/g, '$1'],
  [/^ {0,3}(?:#{1,6}|>+|[-*+]|\d{1,9}[.)])[ \t]+/gm, ''],
  [/^[ \t]*(?:[-*_][ \t]*){3,}$/gm, ''],
  [/^\|?(?:[ \t]*:?-{2,}:?[ \t]*\|?)+$/gm, ''],
  [/(\*\*\*|\*\*|__|~~)(?=\S)([^\n]{0,500}?\S)\1/g, '$2'],
  [/(?<![\p{L}\p{N}])([*_])(?=\S)([^*_\n]{0,500}?\S)\1(?![\p{L}\p{N}])/gu, '$2'],
  [/`([^`\n]{1,500})`/g, '$1'],
  [/[ \t]*\|[ \t]*/g, ' '],
  [/[ \t]+/g, ' '],
  [/ ?\n ?/g, '\n'],
  [/\n{3,}/g, '\n\n'],
];

// While the rules run, an escaped character is a private one that no rule knows.
const first = 0xe100;
const hide = (text: string) =>
  text.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => String.fromCharCode(first + mark.charCodeAt(0)));
const show = (text: string) =>
  text.replace(/[\ue100-\ue17f]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - first));

/** Markdown without its marks: what a reader would read out. */
export const plainText = (markdown: string | null | undefined): string =>
  show(rules.reduce((text, [mark, rest]) => text.replace(mark, rest), hide(markdown ?? ''))).trim();
