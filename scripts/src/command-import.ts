import path from 'node:path';
import { randomUUIDv7 } from 'node:crypto';
import { importBudget } from '@nakhon/finance/import/budget-import';
import { importTickets } from '@nakhon/ict/import/ticket-import';
import { exitCodeOf, type ImportOutcome } from '@nakhon/kit/import/import-outcome';
import { Argument, InvalidArgumentError, type Command } from 'commander';
import { readEnvironment } from './env.js';
import { withHubSubgraphs } from './hub-command.js';
import type { HubSubgraphs } from './hub-subgraphs.js';
import { progressBar } from './progress.js';

interface ImportFlags {
  mapping?: string;
  fiscalYear?: number;
  replace: boolean;
  dryRun: boolean;
}

type Kind = 'budget' | 'tickets';

export function importCommand(program: Command): void {
  program
    .command('import')
    .description('take a CSV file in; exit code 0: every row placed, 2: some rejected, 1: nothing imported')
    .addArgument(new Argument('<kind>', 'what the file holds').choices(['budget', 'tickets']))
    .argument('<file>', 'CSV in UTF-8, plain or .gz')
    .option('--mapping <file>', 'name of a mapping that ships with the hub, or a JSON file of your own (docs/import.md); found by the header when left out')
    .option('--fiscal-year <year>', 'fiscal year in the Buddhist era, where the file has no such column (budget)', wholeNumber)
    .option('--replace', 'let this file take the place of the facts that a year already has', false)
    .option('--dry-run', 'check and count everything, write nothing', false)
    .action(async (kind: Kind, file: string, flags: ImportFlags) => {
      const outcome = await withHubSubgraphs(readEnvironment(process.env), 'import', (hub) => runImport(hub, kind, resolved(file), flags));
      console.log(summaryOf(outcome, flags.dryRun));
      process.exitCode = exitCodeOf(outcome);
    });
}

async function runImport(hub: HubSubgraphs, kind: Kind, file: string, { mapping, fiscalYear, replace, dryRun }: ImportFlags): Promise<ImportOutcome> {
  const bar = progressBar();
  const common = {
    file,
    replace,
    dryRun,
    now: new Date(),
    newId: () => randomUUIDv7(),
    onProgress: ({ bytesRead, bytesTotal }: { bytesRead: number; bytesTotal: number }) => bar.update(bytesRead, bytesTotal, path.basename(file)),
    ...(mapping === undefined ? {} : { mapping: mappingPath(mapping) }),
  };
  try {
    if (kind === 'tickets') return await importTickets({ ...common, orm: hub.of('ict').orm });
    return await importBudget({ ...common, orm: hub.of('finance').orm, ...(fiscalYear === undefined ? {} : { fiscalYear }) });
  } finally {
    bar.end();
  }
}

/** npm runs scripts in the project's folder; a path is meant from where the command was typed. */
function resolved(file: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
}

function mappingPath(mapping: string): string {
  return /[/\\.]/.test(mapping) ? resolved(mapping) : mapping;
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('A whole number is needed.');
  return Number(text);
}

function summaryOf(outcome: ImportOutcome, isDryRun: boolean): string {
  const lines = [
    `${isDryRun ? 'Dry run, nothing written: ' : ''}${outcome.read} rows read, ${outcome.placed} placed, ${outcome.unchanged} unchanged, ${outcome.leftOut} left out, ${outcome.rejected} rejected`,
    ...Object.entries(outcome.totals).map(([name, total]) => `  ${name}: ${total}`),
    ...(outcome.rejectsFile === null ? [] : [`Rejected rows with their reasons: ${outcome.rejectsFile}`]),
  ];
  return lines.join('\n');
}
