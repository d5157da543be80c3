import type { Command } from 'commander';
import { readEnvironment } from './env.js';

export function resetCommand(program: Command): void {
  program
    .command('reset')
    .description('remove every fact, account and uploaded file; the next start begins with demonstration data again')
    .requiredOption('--yes', 'yes, remove everything: there is no way back')
    .action(async () => {
      const { resetFiles, resetSubgraph } = await import('./reset.js');
      const { withHubSubgraphs } = await import('./hub-command.js');
      await withHubSubgraphs(readEnvironment(process.env), 'reset', async (hub) => {
        for (const subgraph of hub.subgraphs) await resetSubgraph(subgraph.orm);
        await resetFiles(hub.files.folder);
        console.log('The hub is empty. Its reference data come back at the next start, with demonstration data unless DEMO_DATA=off.');
      });
    });
}
