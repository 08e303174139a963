const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });

/** The spans of a filter in words: what is chosen in facets has labels, these have none. */
export function spanWords(filter: object): string[] {
  const { dateFrom, dateTo, yearlyAmountFrom, yearlyAmountTo } = filter as Record<string, string | number | undefined>;
  return [
    ...span(dateFrom, dateTo, (day) => dates.format(new Date(day)), ['since', 'until'], ''),
    ...span(
      yearlyAmountFrom,
      yearlyAmountTo,
      (amount) => pounds.format(Number(amount)),
      ['at least', 'at most'],
      ' a year',
    ),
  ];
}

function span(
  from: string | number | undefined,
  to: string | number | undefined,
  words: (end: string | number) => string,
  [least, most]: [string, string],
  unit: string,
): string[] {
  if (from !== undefined && to !== undefined) return [`${words(from)} to ${words(to)}${unit}`];
  if (from !== undefined) return [`${least} ${words(from)}${unit}`];
  return to === undefined ? [] : [`${most} ${words(to)}${unit}`];
}
