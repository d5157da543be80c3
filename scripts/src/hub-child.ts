import { execFile, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { COMPILED_ONCE, HUB, spawnTiedHub } from './tied-hub.js';

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** The built command line on a data folder of its own, as processes, for tests that kill them. */
export interface HubCommands {
  /** Runs a command to its end; `input` goes to its standard input. */
  run(parameters: string[], input?: string): Promise<Run>;
  /** Starts the hub and waits for the address that it prints. */
  start(...flags: string[]): Promise<{ child: ChildProcess; url: string; errors(): string }>;
  /** Processes that name the folder in their command line or environment; none counted where the system does not tell. */
  processesLeft(): number;
  /** A subgraph's process of the hub that runs here. */
  subgraphProcess(name: string): number;
}

/** `settings`: of the environment, on top of an empty hub at any free port. */
export function hubCommands(folder: string, settings: Record<string, string> = {}): HubCommands {
  const empty = {
    ...COMPILED_ONCE,
    PATH: process.env['PATH'],
    DATA_DIR: path.join(folder, 'data'),
    PORT: '0',
    DEMO_DATA: 'off',
    INIT_CWD: folder,
  };
  const env = { ...empty, ...settings };
  const isOurs = (pid: string) => {
    const { command, environment } = factsOf(pid);
    return command.includes(folder) || environment.includes(`DATA_DIR=${folder}`);
  };
  return {
    run: (parameters, input = '') =>
      new Promise((resolve) => {
        const child = execFile(process.execPath, [HUB, ...parameters], { env }, (error, stdout, stderr) =>
          resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
        );
        child.stdin!.end(input);
      }),
    start: (...flags) => started(spawnTiedHub(flags, env)),
    processesLeft: () => pids().filter((pid) => Number(pid) !== process.pid && isOurs(pid)).length,
    subgraphProcess: (name) =>
      Number(pids().find((pid) => factsOf(pid).command.includes(`subgraphs/${name}/dist/main.js`) && isOurs(factsOf(pid).parent))),
  };
}

function started(child: ChildProcess): Promise<{ child: ChildProcess; url: string; errors(): string }> {
  let errors = '';
  child.stderr!.on('data', (chunk) => (errors += String(chunk)));
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout!.on('data', (chunk) => {
      text += String(chunk);
      const url = /http:\/\/\S+/.exec(text)?.[0];
      if (url) resolve({ child, url, errors: () => errors });
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${errors}`)));
  });
}

/** Processes that this one started, and whose command line holds `command`. */
export function childProcesses(parent: number, command = ''): number[] {
  const isChild = (pid: string) => factsOf(pid).parent === String(parent) && factsOf(pid).command.includes(command);
  return pids().filter(isChild).map(Number);
}

/** The exit code after a signal; null when the signal itself ended it. */
export function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.kill(signal);
  });
}

const pids = () => (existsSync('/proc') ? readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)) : []);

function factsOf(pid: string): { command: string; environment: string; parent: string } {
  try {
    const parent = /PPid:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]!;
    return { command: readFileSync(`/proc/${pid}/cmdline`, 'utf8'), environment: readFileSync(`/proc/${pid}/environ`, 'utf8'), parent };
  } catch {
    return { command: '', environment: '', parent: '0' };
  }
}
