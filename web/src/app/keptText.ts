/** What somebody is typing: texts by name. */
export type Texts = Record<string, string | boolean>;

/** What was kept, as far as it fits the form; the form's own beginnings for the rest. */
export function readKept<Value extends Texts>(kept: string | null, beginnings: Value): Value {
  const found = parsed(kept);
  const fitting = Object.keys(beginnings).filter((name) => typeof found[name] === typeof beginnings[name]);
  return { ...beginnings, ...Object.fromEntries(fitting.map((name) => [name, found[name]])) };
}

/** What to keep, or null when nothing was typed. */
export const writeKept = <Value extends Texts>(value: Value, beginnings: Value): string | null =>
  Object.keys(beginnings).every((name) => value[name] === beginnings[name]) ? null : JSON.stringify(value);

function parsed(kept: string | null): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(kept ?? '{}');
    return found && typeof found === 'object' ? (found as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
