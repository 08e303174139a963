import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Everything: types, lint, format, operations, the printed schema, the web build, unit tests, the hub, journeys. */
const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'knowledge-hub-report-'));
const report = path.join(folder, 'report.json');

type Step = { name: string; command: string[]; cwd?: string };

const bin = (room: string, program: string) => path.join(root, room, 'node_modules/.bin', program);
const checks: Step[] = [
  { name: 'operations fit the schema', command: ['pnpm', 'run', 'generate'], cwd: 'schema' },
  ...['server', 'web', 'seeds', 'test'].map((room) => ({
    name: `types of ${room}`,
    command: [bin('.', 'tsc'), '-p', room],
  })),
  { name: 'lint', command: [bin('.', 'oxlint'), '--deny-warnings'] },
  { name: 'format', command: [bin('.', 'oxfmt'), '--check', '.'] },
  { name: 'the printed schema is the committed one', command: ['pnpm', 'run', 'contract', '--check'], cwd: 'server' },
  { name: 'the web client builds', command: ['pnpm', 'run', 'build'], cwd: 'web' },
];
const tests: Step = {
  name: 'tests',
  command: [
    bin('test', 'vitest'),
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
};

let [passed, failed] = [0, 0];
for (const check of checks) {
  if ((await run(check)) === 0) passed += 1;
  else failed += 1;
}
const code = await run(tests);
const counted = counts();
passed += counted.passed;
failed += counted.failed || (code === 0 ? 0 : 1);
rmSync(folder, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && counted.passed > 0 ? 0 : 1;

function run({ name, command: [program = '', ...args], cwd = '.' }: Step): Promise<number> {
  const began = Date.now();
  console.log(`\n▸ ${name}`);
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: path.join(root, cwd), stdio: ['ignore', 'inherit', 'inherit'] });
    const done = (result: number) => {
      console.log(`${result === 0 ? '✓' : '✗'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
      resolve(result);
    };
    child.once('error', (cause) => {
      console.error(String(cause));
      done(1);
    });
    child.once('exit', (result) => done(result ?? 1));
  });
}

function counts(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
