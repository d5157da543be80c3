import type { Command } from 'commander';
import { readEnvironment } from './env.js';

export function startCommand(program: Command): void {
  program
    .command('start')
    .description('start the hub: database, subgraphs, gateway and dashboard')
    .option('--distributed', 'run a process per subgraph', false)
    .addHelpText(
      'after',
      '\nSettings come from the environment: HOST, PORT, DATA_DIR, DATABASE_URL, PUBLIC_URL, DEMO_DATA, DEMO_ACCOUNTS, LOG_LEVEL, TRUST_PROXY, BACKUP_DIR, BACKUP_EVERY, BACKUP_KEEP.',
    )
    .action(async ({ distributed }: { distributed: boolean }) => {
      const environment = readEnvironment(process.env);
      const { startHub } = await import('./start.js');
      const starting = startHub(environment, { distributed });
      const stop = stopOnce(starting);
      process.on('SIGINT', stop);
      process.on('SIGTERM', stop);
      const hub = await starting;
      console.log(`Nakhon is ready at ${hub.url}`);
      if (environment.demoData && environment.allowDemonstrationAccounts)
        console.log('Sign in as executive, planner, finance, … with the password nakhon-demo');
      if (process.stdout.isTTY) console.log('Ctrl-C stops it');
    });
}

/** Also while the hub is still starting: what was opened is closed before the process ends. */
function stopOnce(starting: Promise<{ stop(): Promise<void> }>): () => void {
  let isStopping = false;
  return () => {
    if (isStopping) return;
    isStopping = true;
    starting
      .then((hub) => hub.stop())
      .catch(() => undefined)
      .finally(() => process.exit(0));
  };
}
