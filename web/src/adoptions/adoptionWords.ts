type State = 'TRYING' | 'DONE' | 'STOPPED';
type Counts = { trying: number; done: number; stopped: number };

/** As a council says it of itself. */
export const stateWords: Record<State, string> = {
  TRYING: 'Trying this',
  DONE: 'Did this',
  STOPPED: 'Tried and stopped',
};

/** "2 councils did this, one is trying it and one tried and stopped"; empty where there are none. */
export function countWords({ trying, done, stopped }: Counts): string {
  const parts = [
    done > 0 && `${number(done)} did this`,
    trying > 0 && `${number(trying)} ${trying === 1 ? 'is' : 'are'} trying it`,
    stopped > 0 && `${number(stopped)} tried and stopped`,
  ].filter((part) => part !== false);
  if (parts.length === 0) return '';
  const first = done || trying || stopped;
  const [head = '', ...rest] = parts;
  const subject = head.replace(/^\S+/, (count) => `${count} ${first === 1 ? 'council' : 'councils'}`);
  const words = rest.length === 0 ? subject : `${[subject, ...rest.slice(0, -1)].join(', ')} and ${rest.at(-1)}`;
  return `${words[0]!.toUpperCase()}${words.slice(1)}`;
}

const number = (count: number) => (count === 1 ? 'one' : count.toLocaleString('en-GB'));
