import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built command line. */
export const HUB = fileURLToPath(new URL('../dist/hub.js', import.meta.url));

/** Settings with which its many starts read what the first has compiled. */
export const COMPILED_ONCE = { NODE_COMPILE_CACHE: fileURLToPath(new URL('../../node_modules/.cache/nakhon-compiled', import.meta.url)) };

// Its standard input is ours: when this process dies, however it dies, the hub sees the end and stops in order.
const END_WITH_PARENT = "process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM')).resume().unref();";

/** `hub start` as a process that tests may kill, and that does not outlive them when they are killed themselves. */
export function spawnTiedHub(flags: readonly string[], env: NodeJS.ProcessEnv, errors: 'pipe' | 'inherit' = 'pipe'): ChildProcess {
  const tied = `--import=data:text/javascript,${encodeURIComponent(END_WITH_PARENT)}`;
  return spawn(process.execPath, [tied, HUB, 'start', ...flags], { env, stdio: ['pipe', 'pipe', errors] });
}
