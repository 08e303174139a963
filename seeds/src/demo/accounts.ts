import { hashPassword } from '@knowledge-hub/server/identity/password.ts';
import { demoPassword } from '@knowledge-hub/server/embedded/demo-accounts.ts';

/** Who plays whom: people of the story sign in with these addresses. */
export const demoAccounts: Record<string, string> = {
  'rachel-sumner': 'officer@demo.example',
  'meera-joshi': 'member@demo.example',
  'oliver-tindall': 'facilitator@demo.example',
  'tara-wilkinson': 'outsider@demo.example',
  'frances-adair': 'curator@demo.example',
  'ellis-monk': 'admin@demo.example',
};

export type Credentials = { email: string; password: string };

/** Addresses with the hash of the demonstration's password, which everybody may know. */
export async function withCredentials(accounts: Record<string, string>): Promise<Map<string, Credentials>> {
  const password = await hashPassword(demoPassword);
  return new Map(Object.entries(accounts).map(([key, email]) => [key, { email, password }]));
}
