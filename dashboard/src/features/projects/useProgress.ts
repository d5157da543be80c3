import { useMemo, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { outboxesOf } from '../../outbox/outboxes.js';
import { useLoadedRows } from '../../outbox/useLoadedRows.js';
import { useSession } from '../../session/session.js';
import { saveMonths } from './deliverProgress.js';
import { loadProgress } from './loadProgress.js';
import type { ProjectRow } from './progress.js';
import { createProgressModel, type ProgressModel, takeIn } from './progressModel.js';
import { type ProgressOutbox, progressRules, type ProgressService } from './progressOutbox.js';

const outboxOf = outboxesOf({ prefix: 'nakhon.progress.', rules: progressRules, send: saveMonths });

/** The outbox of progress of who is signed in. */
export function useProgressOutbox() {
  const { account } = useSession();
  const client = useClient();
  return useMemo(() => outboxOf(account.username, client), [account.username, client]);
}

/** The outbox as it stands, kept up to date. */
export const useProgressState = (service: ProgressService): ProgressOutbox => useSyncExternalStore(service.subscribe, service.get);

/** Loads the sheet of an agency with all below it. */
export function useProgress(agencyCode: string, fiscalYear: number) {
  const client = useClient();
  const { service, hear } = useProgressOutbox();
  const source = useMemo(
    () => ({
      name: `${agencyCode}/${fiscalYear}`,
      pages: () => loadProgress(client, agencyCode, fiscalYear),
      createModel: createProgressModel,
      takeIn,
      flush: service.flush,
      hear,
    }),
    [client, service, hear, agencyCode, fiscalYear],
  );
  return useLoadedRows(source);
}

/** The rows of the sheet, kept up to date. */
export const useProjectRows = (model: ProgressModel): readonly ProjectRow[] => useSyncExternalStore(model.subscribe, model.rows);
