import type { Command } from 'commander';
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
      stopOnSignal(starting, interrupted);
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

/** Also while the hub is still starting: what was opened is closed before the process ends. */
function stopOnSignal(starting: Promise<{ stop(): Promise<void> }>, interrupted: AbortController): void {
  let isStarted = false;
  let isStopping = false;
  starting.then(() => (isStarted = true)).catch(() => undefined);
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    if (!isStarted) interrupted.abort();
    starting
      .then((hub) => hub.stop())
      .catch(() => undefined)
      .finally(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
