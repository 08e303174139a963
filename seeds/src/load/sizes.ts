export const sizes = ['S', 'M', 'L'] as const;
export type Size = (typeof sizes)[number];

/** How much of everything: studies and posts together make the size, the rest follows in proportion. */
export type Amounts = { studies: number; posts: number; councils: number; people: number; communities: number };

export const amounts: Record<Size, Amounts> = {
  S: { studies: 400, posts: 600, councils: 40, people: 200, communities: 6 },
  M: { studies: 8_000, posts: 12_000, councils: 160, people: 3_000, communities: 120 },
  L: { studies: 80_000, posts: 120_000, councils: 380, people: 20_000, communities: 500 },
};

export const isSize = (text: string): text is Size => (sizes as readonly string[]).includes(text);
