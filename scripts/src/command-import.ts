import { exitCodeOf, type ImportOutcome } from '@nakhon/kit/import/import-outcome';
import { Argument, InvalidArgumentError, type Command } from 'commander';
import { readEnvironment } from './env.js';
import type { ImportFlags, ImportKind } from './import-file.js';
import { typedPath } from './typed-path.js';

export function importCommand(program: Command): void {
  program
    .command('import')
    .description('take a CSV file in; exit code 0: every row placed, 2: some rejected, 1: nothing imported')
    .addArgument(new Argument('<kind>', 'what the file holds').choices(['budget', 'tickets', 'devices']))
    .argument('<file>', 'CSV in UTF-8, plain or .gz')
    .option(
      '--mapping <file>',
      'name of a mapping that ships with the hub, or a JSON file of your own (docs/import.md); found by the header when left out',
    )
    .option('--fiscal-year <year>', 'fiscal year in the Buddhist era, where the file has no such column (budget)', wholeNumber)
    .option('--replace', 'let this file take the place of the facts that a year already has', false)
    .option('--dry-run', 'check and count everything, write nothing', false)
    .action(async (kind: ImportKind, file: string, flags: ImportFlags) => {
      const { importFile } = await import('./import-file.js');
      const { withHubSubgraphs } = await import('./hub-command.js');
      const { mapping } = flags;
      const meant = mapping === undefined ? flags : { ...flags, mapping: mappingPath(mapping) };
      const outcome = await withHubSubgraphs(readEnvironment(process.env), 'import', (hub) =>
        importFile(hub, kind, typedPath(file), meant),
      );
      console.log(summaryOf(outcome, flags.dryRun));
      process.exitCode = exitCodeOf(outcome);
    });
}

function mappingPath(mapping: string): string {
  return /[/\\.]/.test(mapping) ? typedPath(mapping) : mapping;
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('A whole number is needed.');
  return Number(text);
}

function summaryOf(outcome: ImportOutcome, isDryRun: boolean): string {
  const { read, placed, unchanged, leftOut, rejected, rejectsFile } = outcome;
  const nothing = exitCodeOf(outcome) === 1;
  const lines = [
    `${isDryRun ? 'Dry run, nothing written: ' : nothing ? 'Nothing imported: ' : ''}${read} rows read, ${placed} placed, ${unchanged} unchanged, ${leftOut} left out, ${rejected} rejected`,
    `${isDryRun ? 'ทดลองเท่านั้น ไม่ได้บันทึก: ' : nothing ? 'ไม่มีข้อมูลเข้า: ' : ''}อ่าน ${read} แถว รับ ${placed} ไม่เปลี่ยน ${unchanged} ข้าม ${leftOut} ไม่รับ ${rejected}`,
    ...Object.entries(outcome.totals).map(([name, total]) => `  ${name}: ${total}`),
    ...(rejectsFile === null ? [] : [`Rejected rows with their reasons · แถวที่ไม่รับพร้อมเหตุผล: ${rejectsFile}`]),
  ];
  return lines.join('\n');
}
