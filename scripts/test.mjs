// Everything that must hold: types, lint, format, module boundaries, dead code, bundle size, then unit, database and browser tests.
// Closes with `N passed, N failed`: each check counts as one, each test as one.
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
if (!process.stdout.isTTY) process.env['NO_COLOR'] = '1';

// The parser behind the boundary rules reads no TSX; for components the lint rules of .oxlintrc.json hold the same lines.
const rooms = ['core/src', 'db/src', 'subgraphs', 'gateway/src', 'scripts/src', 'dashboard/src'];
const checks = [
  ['types and dashboard build', 'node', ['scripts/build.mjs', '--quiet']],
  ['types of the dashboard', 'tsc', ['-p', 'dashboard']],
  ['lint', 'oxlint', ['--quiet', ...rooms]],
  ['format', 'oxfmt', ['--check', ...rooms]],
  ['pure rules know no clock', 'node', ['scripts/check-pure-rules.mjs']],
  ['module boundaries and circles', 'depcruise', ['--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', ...rooms]],
  ['dead code and unused dependencies', 'knip', ['--no-progress']],
  ['size of the first view', 'node', ['dashboard/check-size.mjs']],
];

let passed = 0;
let failed = 0;
// The first builds what others look at; those read and do not write, so they go side by side.
const [build, ...looks] = checks;
told(build, await check(build));
for (const [index, outcome] of (await Promise.all(looks.map(check))).entries()) told(looks[index], outcome);

const folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-report-'));
const report = path.join(folder, 'report.json');
const { status } = spawnSync(
  'node_modules/.bin/vitest',
  [
    'run',
    '--silent=passed-only',
    '--reporter=dot',
    '--reporter=./scripts/stalled-reporter.mjs',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  {
    stdio: 'inherit',
  },
);
const skipped = countTests();
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 || status !== 0 ? 1 : 0);

function check([, command, parameters]) {
  const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile(path.join('node_modules/.bin', command), parameters, options, (error, stdout, stderr) =>
      resolve({ isFine: !error, stdout, stderr }),
    );
  });
}

function told([name], { isFine, stdout, stderr }) {
  if (isFine) passed++;
  else failed++;
  console.log(`${isFine ? '✓' : '✗'} ${name}`);
  if (!isFine) console.log(`${stdout}${stderr}`);
}

/** Adds the runner's figures; a run that left no report, or failed without a failed test, counts as one failure. Gives the skipped ones. */
function countTests() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    failed += numFailedTests > 0 ? numFailedTests : status !== 0 || numFailedTestSuites > 0 ? 1 : 0;
    return numPendingTests;
  } catch {
    failed++;
    return 0;
  }
}
