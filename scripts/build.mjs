// Compiles the TypeScript and builds the dashboard when its sources have changed. `--force` builds the dashboard anyway.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const isQuiet = process.argv.includes('--quiet');
const stamp = path.join(root, 'dashboard/dist/.built-from');

compile();
const sources = hashOf(['dashboard/src/**', 'dashboard/public/**', 'dashboard/*.{ts,json,html,mjs}', 'core/src/**', 'pnpm-lock.yaml']);
const isBuilt = existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
if (process.argv.includes('--force') || !isBuilt) {
  if (!isQuiet) console.log('Building the dashboard …');
  run('vite', ['build', '--logLevel', 'warn'], path.join(root, 'dashboard'));
  run('node', ['check-size.mjs', '--quiet'], path.join(root, 'dashboard'));
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, sources);
}

/** Compiles what changed; after a file was added, moved or removed everything anew, or its old output would stay. */
function compile() {
  const rooms = '{core,db,gateway,scripts,subgraphs/*}';
  const names = globSync(`${rooms}/src/**/*.ts`, { cwd: root }).toSorted().join('\n');
  const list = path.join(root, 'node_modules/.cache/nakhon-sources');
  if (!existsSync(list) || readFileSync(list, 'utf8') !== names) {
    for (const folder of globSync([`${rooms}/dist`, `${rooms}/*.tsbuildinfo`], { cwd: root }))
      rmSync(path.join(root, folder), { recursive: true });
  }
  run('tsc', ['-b'], root);
  mkdirSync(path.dirname(list), { recursive: true });
  writeFileSync(list, names);
}

function hashOf(patterns) {
  const hash = createHash('sha256');
  const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).filter((file) => statSync(path.join(root, file)).isFile());
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function run(command, parameters, cwd) {
  const binary = [path.join(cwd, 'node_modules/.bin', command), path.join(root, 'node_modules/.bin', command)].find(existsSync);
  const { status } = spawnSync(binary ?? command, parameters, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
