// Asks the registry's advisories about the packages that run in production. Ends with 0 when nothing of severity high or worse stands,
// with 1 when something does, and with 2 when the service could not be asked: then nothing is known.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const { stdout, stderr } = spawnSync('npx', ['-y', packageManager, 'audit', '--prod', '--json'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  timeout: 120_000,
});

function countsIn(text) {
  try {
    return JSON.parse(text).metadata?.vulnerabilities ?? null;
  } catch {
    return null;
  }
}

const counts = countsIn(stdout);
if (!counts) {
  const words = /responded with \d+/.exec(`${stderr}${stdout}`)?.[0] ?? 'no answer';
  console.error(`Not audited: the service of advisories did not answer (${words}). Run it again where the registry offers audits.`);
  process.exit(2);
}
console.log(
  `Production packages: ${Object.entries(counts)
    .map(([severity, count]) => `${count} ${severity}`)
    .join(', ')}`,
);
process.exit(counts.high + counts.critical > 0 ? 1 : 0);
