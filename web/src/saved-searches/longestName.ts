/** Of a saved search, in characters: as the server takes it. */
export const longestName = 80;
