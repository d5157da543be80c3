import type { Command } from 'commander';
import { Refusal } from '@nakhon/core/refusal';
import { DEMO_SEED } from './demo-seed.js';
import { readEnvironment } from './env.js';
import { progressBar } from './progress.js';

export function demoCommand(program: Command): void {
  program
    .command('demo')
    .description('write the demonstration data anew; facts of other sources stay')
    .option('--seed <text>', 'the same seed gives the same data', DEMO_SEED)
    .option('--as-of <time>', 'last day of which facts are made up, YYYY-MM-DD', (text) => dayEnd(text))
    .action(async ({ seed, asOf }: { seed: string; asOf?: Date }) => {
      const { writeDemonstration } = await import('./demonstration.js');
      const { withHubSubgraphs } = await import('./hub-command.js');
      await withHubSubgraphs(readEnvironment(process.env), 'demo', async (hub) => {
        const bar = progressBar();
        const onProgress = (part: string, done: number, total: number) => bar.update(done, total, `demonstration data ${part}`);
        await writeDemonstration(hub, { seed, asOf: asOf ?? new Date(), onProgress });
        bar.end();
        console.log('Demonstration data are in place; every fact is marked "generated".');
      });
    });
}

function dayEnd(text: string): Date {
  const end = new Date(`${text}T23:59:59.999+07:00`);
  if (Number.isNaN(end.getTime()))
    throw new Refusal('DATE_INVALID', { th: 'วันที่ไม่ถูกต้อง', en: 'Not a date; write YYYY-MM-DD' }, { date: text });
  if (end.getTime() > Date.now() + 86_400_000)
    throw new Refusal('DATE_IN_FUTURE', { th: 'วันที่ยังมาไม่ถึง', en: 'This day has not come yet' }, { date: text });
  return end;
}
