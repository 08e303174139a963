/** The demo's accounts share one public password: they exist only where DEMO=true, which production refuses. */
export const demoPassword = 'knowledge-hub-demo';

export type DemoAccount = { email: string; who: string };

export const demoAccounts: readonly DemoAccount[] = [
  { email: 'officer@demo.example', who: 'council officer: searches, asks, writes case studies' },
  { email: 'member@demo.example', who: 'councillor: in some communities' },
  { email: 'facilitator@demo.example', who: 'runs communities' },
  { email: 'curator@demo.example', who: 'LGA staff: reviews and publishes' },
  { email: 'admin@demo.example', who: 'administrator' },
  { email: 'outsider@demo.example', who: 'signed up, in no community' },
];
