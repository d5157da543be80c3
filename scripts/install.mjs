// Installs the packages when the lock file has changed since the last time, and says nothing otherwise. Runs on the system's Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const wanted = path.join(root, 'pnpm-lock.yaml');
const installed = path.join(root, 'node_modules/.pnpm/lock.yaml');
const isInstalled =
  existsSync(installed) &&
  existsSync(path.join(root, 'node_modules/.bin/node')) &&
  existsSync(path.join(root, 'node_modules/.modules.yaml')) &&
  readFileSync(installed, 'utf8') === readFileSync(wanted, 'utf8');

if (!isInstalled) {
  console.log('Installing packages (once; about a minute) …');
  const { status } = spawnSync(
    'npx',
    ['-y', packageManager, 'install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only', '--loglevel=warn'],
    {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) {
    console.error('The packages could not be installed: see above. Is the npm registry reachable?');
    process.exit(status ?? 1);
  }
}
