import { expect, test } from 'vitest';
import { wrapperCommand } from './wrappers.ts';

test.each([
  'npm exec pnpm@12 start',
  'sh -c pnpm start',
  'sh -c node server/src/embedded/start.ts',
  '/root/.npm/_npx/0a1b/node_modules/.bin/pnpm start',
  '/usr/bin/node /usr/lib/node_modules/npm/bin/npx-cli.js --yes pnpm@12 start',
  '/usr/bin/node /opt/pnpm/bin/pnpm.cjs start',
])('%s is a wrapper', (command) => expect(command).toMatch(wrapperCommand));

test.each([
  '-bash',
  'bash ./run-hub',
  'sshd: officer',
  '/usr/bin/node vitest.js',
  'tmux',
  'systemd',
  'node /srv/npm-mirror/x.js',
])('%s is none: the hub outlives it', (command) => expect(command).not.toMatch(wrapperCommand));
