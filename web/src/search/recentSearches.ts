const place = 'recent-searches';
const most = 6;

/** What was searched for on this device, the latest first; it never leaves it. */
export function readRecentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(text: string) {
  const words = text.trim().slice(0, 200);
  if (!words) return;
  const others = readRecentSearches().filter((each) => each.toLowerCase() !== words.toLowerCase());
  keep([words, ...others].slice(0, most));
}

export const forgetSearches = () => keep([]);

/** Where a browser keeps nothing, nothing is remembered. */
function keep(searches: string[]) {
  try {
    if (searches.length > 0) localStorage.setItem(place, JSON.stringify(searches));
    else localStorage.removeItem(place);
  } catch {
    return;
  }
}
