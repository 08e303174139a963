/** Work that the clock gives cause for. It may run twice at once, or again after half of it, and must not mind. */
export type Chore = {
  name: string;
  /** Minute, hour, day, month and weekday, as cron writes them, in UTC. */
  when: string;
  run(): Promise<void>;
};
