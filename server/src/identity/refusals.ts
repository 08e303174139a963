import { setTimeout as sleep } from 'node:timers/promises';
import { isAPIError } from 'better-auth/api';

type Refusals = Record<string, () => Error>;

/** The library's answer; what it refuses by one of these codes is refused in our words, anything else is a fault. */
export async function asking<Answer>(answer: Promise<Answer>, refusals: Refusals): Promise<Answer> {
  try {
    return await answer;
  } catch (cause) {
    const code = isAPIError(cause) ? String((cause as { body?: { code?: string } }).body?.code) : '';
    throw refusals[code]?.() ?? cause;
  }
}

/** Longer than either course takes, so that the time of the answer does not tell whether there is such an account. */
const discreetMs = 300;

export async function discreetly<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const [settled] = await Promise.allSettled([answer, sleep(discreetMs)]);
  if (settled.status === 'rejected') throw settled.reason;
  return settled.value;
}

/** Only what fails takes its time. */
export const refusingDiscreetly = <Answer>(answer: Promise<Answer>): Promise<Answer> => {
  const discreet = discreetly(answer);
  return answer.catch(() => discreet);
};
