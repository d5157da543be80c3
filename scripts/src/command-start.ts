import type { Command } from 'commander';
import { endOnCrash } from './crash.js';
import { readEnvironment } from './env.js';

export function startCommand(program: Command): void {
  program
    .command('start')
    .description('start the hub: database, subgraphs, gateway and dashboard')
    .option('--distributed', 'run a process per subgraph', false)
    .addHelpText(
      'after',
      '\nSettings come from the environment: HOST, PORT, DATA_DIR, DATABASE_URL, DATABASE_REPLICA_URL, PUBLIC_URL, DEMO_DATA, DEMO_ACCOUNTS, LOG_LEVEL, TRUST_PROXY, METRICS_TOKEN, OTEL_EXPORTER_OTLP_ENDPOINT, BACKUP_DIR, BACKUP_EVERY, BACKUP_KEEP.',
    )
    .action(async ({ distributed }: { distributed: boolean }) => {
      const environment = readEnvironment(process.env);
      const { startHub } = await import('./start.js');
      const interrupted = new AbortController();
      const starting = startHub(environment, { distributed, signal: interrupted.signal });
      const stop = stopper(starting, interrupted);
      stopOnSignal(stop);
      endOnCrash(environment.logLevel, stop);
      const hub = await starting.catch((error: unknown) => {
        if (interrupted.signal.aborted) return null;
        throw error;
      });
      if (!hub || interrupted.signal.aborted) return;
      console.log(`Nakhon is ready at ${hub.url}`);
      if (environment.demoData && environment.allowDemonstrationAccounts)
        console.log('Sign in as executive, planner, finance, … with the password nakhon-demo');
      if (process.stdout.isTTY) console.log('Ctrl-C stops it');
    });
}

/** Stops the hub once, also while it is still starting: what was opened is closed before the process ends. */
function stopper(starting: Promise<{ stop(): Promise<void> }>, interrupted: AbortController): () => Promise<void> {
  let isStarted = false;
  let stopping: Promise<void> | undefined;
  starting.then(() => (isStarted = true)).catch(() => undefined);
  return () => {
    if (!isStarted) interrupted.abort();
    return (stopping ??= starting.then((hub) => hub.stop()));
  };
}

function stopOnSignal(stop: () => Promise<void>): void {
  const end = () =>
    void stop()
      .catch(() => undefined)
      .finally(() => process.exit(0));
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}
