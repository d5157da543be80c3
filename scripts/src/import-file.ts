import { randomUUIDv7 } from 'node:crypto';
import path from 'node:path';
import { importBudget } from '@nakhon/finance/import/budget-import';
import { importDevices } from '@nakhon/ict/import/device-import';
import { importTickets } from '@nakhon/ict/import/ticket-import';
import type { ImportOutcome } from '@nakhon/kit/import/import-outcome';
import type { HubSubgraphs } from './hub-subgraphs.js';
import { progressBar } from './progress.js';

export type ImportKind = 'budget' | 'tickets' | 'devices';

export interface ImportFlags {
  /** Name of a mapping that ships with the hub, or path of a JSON file. */
  mapping?: string;
  fiscalYear?: number;
  replace: boolean;
  dryRun: boolean;
}

/** Takes a file into the subgraph that owns its kind, with a progress bar over its bytes. */
export async function importFile(
  hub: HubSubgraphs,
  kind: ImportKind,
  file: string,
  { mapping, fiscalYear, replace, dryRun }: ImportFlags,
): Promise<ImportOutcome> {
  const bar = progressBar();
  const common = {
    file,
    replace,
    dryRun,
    now: new Date(),
    newId: () => randomUUIDv7(),
    onProgress: ({ bytesRead, bytesTotal }: { bytesRead: number; bytesTotal: number }) =>
      bar.update(bytesRead, bytesTotal, path.basename(file)),
    ...(mapping === undefined ? {} : { mapping }),
  };
  try {
    if (kind === 'tickets') return await importTickets({ ...common, orm: hub.of('ict').orm });
    if (kind === 'devices') return await importDevices({ ...common, orm: hub.of('ict').orm });
    return await importBudget({ ...common, orm: hub.of('finance').orm, ...(fiscalYear === undefined ? {} : { fiscalYear }) });
  } finally {
    bar.end();
  }
}
