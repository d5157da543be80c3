import { rowsCondition } from '@nakhon/kit/figure-scope';
import { defineLoader } from '@nakhon/kit/loader';
import { textArray } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import { WithdrawalEvent } from './withdrawal-event.js';
import { WithdrawalLine } from './withdrawal-line.js';
import { Withdrawal } from './withdrawal.js';
import { withdrawalSubtrees } from './withdrawal.view.js';

/** Withdrawals by id; those of agencies that the viewer does not see are not there. */
export const withdrawalById = defineLoader<string, Withdrawal>(
  (id) => id,
  async (ids, { em, viewer }) => {
    const seen = rowsCondition('agency_code', null, withdrawalSubtrees(viewer));
    const rows: { id: string }[] = await em.execute(`select * from withdrawal where id = any(?::uuid[]) and ${seen.sql}`, [
      textArray(ids.filter(isUuid)),
      ...seen.parameters,
    ]);
    return new Map(rows.map((row) => [row.id, em.map(Withdrawal, row)]));
  },
);

/** Withdrawals of repairs, oldest first. The repairs have been read, so the viewer may see them. */
export const withdrawalsOfTicket = defineLoader<string, Withdrawal[]>(
  (ticketId) => ticketId,
  async (ticketIds, { em }) => {
    const rows: object[] = await em.execute('select * from withdrawal where ticket_id = any(?::uuid[]) order by requested_at, id', [
      textArray(ticketIds),
    ]);
    return Map.groupBy(
      rows.map((row) => em.map(Withdrawal, row)),
      ({ ticketId }) => ticketId!,
    );
  },
);

/** Lines of withdrawals in their order. */
export const linesOfWithdrawal = defineLoader<string, WithdrawalLine[]>(
  (id) => id,
  async (ids, { em }) => {
    const rows: object[] = await em.execute(
      'select * from withdrawal_line where withdrawal_id = any(?::uuid[]) order by withdrawal_id, line',
      [textArray(ids)],
    );
    return Map.groupBy(
      rows.map((row) => em.map(WithdrawalLine, row)),
      ({ withdrawalId }) => withdrawalId,
    );
  },
);

/** Logs of withdrawals, oldest first. */
export const eventsOfWithdrawal = defineLoader<string, WithdrawalEvent[]>(
  (id) => id,
  async (ids, { em }) => {
    const rows: object[] = await em.execute(
      'select * from withdrawal_event where withdrawal_id = any(?::uuid[]) order by withdrawal_id, seq',
      [textArray(ids)],
    );
    return Map.groupBy(
      rows.map((row) => em.map(WithdrawalEvent, row)),
      ({ withdrawalId }) => withdrawalId,
    );
  },
);

/** Paths of agencies by code. */
export const pathOfAgency = defineLoader<string, string>(
  (code) => code,
  async (codes, { em }) => {
    const rows: { code: string; path: string }[] = await em.execute('select code, path from agency_ref where code = any(?::text[])', [
      textArray(codes),
    ]);
    return new Map(rows.map(({ code, path }) => [code, path]));
  },
);
