import { Invalid } from '../platform/errors.ts';

const longestEmail = 254;
const email = /^[a-z0-9_'+-]+(\.[a-z0-9_'+-]+)*@([a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/;

export const normalEmail = (text: string): string => text.trim().toLowerCase();

export const invalidEmail = (): Error =>
  new Invalid({ email: 'Enter an e-mail address, such as name@council.gov.uk.' });

/** In lower case, as it is kept. Throws Invalid when it cannot be an address. */
export function checkedEmail(text: string): string {
  const normal = normalEmail(text);
  if (normal.length > longestEmail || !email.test(normal)) throw invalidEmail();
  return normal;
}
