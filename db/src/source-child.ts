import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A process of its own that runs `body` with this package's modules from source, for tests that kill it. */
export interface SourceChild {
  process: ChildProcess;
  /** The first line the body prints with `say(value)`, parsed. Rejects with what the child wrote when it ends without one. */
  said: Promise<unknown>;
  /** Resolves when the process is gone. */
  ended: Promise<void>;
}

const SAID = '@said ';

/** `body` is JavaScript in an async module with `load('hub-database')` for a module of this folder, and `say(value)`. */
export function spawnFromSource(body: string): SourceChild {
  const vite = createRequire(createRequire(import.meta.url).resolve('vitest/config')).resolve('vite');
  const options = `{ configFile: false, logLevel: 'silent', resolve: { conditions: ['source'] }, ssr: { resolve: { conditions: ['source', 'node', 'import', 'module', 'default'] } } }`;
  const script = `
    import { runnerImport } from ${JSON.stringify(pathToFileURL(vite).href)};
    const here = ${JSON.stringify(fileURLToPath(new URL('./', import.meta.url)))};
    const load = async (name) => (await runnerImport(here + name + '.ts', ${options})).module;
    const say = (value) => console.log(${JSON.stringify(SAID)} + JSON.stringify(value));
    ${body}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return { process: child, ended, said: firstSaid(child, ended) };
}

async function firstSaid(child: ChildProcess, ended: Promise<void>): Promise<unknown> {
  let output = '';
  const line = new Promise<string>((resolve) => {
    const collect = (text: string) => {
      output += text;
      const found = output.split('\n').find((candidate) => candidate.startsWith(SAID));
      if (found && output.includes(`${found}\n`)) resolve(found.slice(SAID.length));
    };
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);
  });
  const said = await Promise.race([line, ended.then(() => null)]);
  if (said === null) throw new Error(`The process ended without a word:\n${output}`);
  return JSON.parse(said);
}
