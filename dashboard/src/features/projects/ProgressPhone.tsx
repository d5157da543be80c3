import { Button } from '@mantine/core';
import { useFormat } from '../../format/useFormat.js';
import { useApi } from '../../graphql/useApi.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { PhoneRows } from '../../outbox/PhoneRows.js';
import { MonthDetailsQuery } from './monthDetails.query.js';
import { MonthForm } from './MonthForm.js';
import { isWritable, type MonthCell, projectName, type ProjectRow } from './progress.js';
import { monthCell } from './progress.rows.js';
import { shownPercent } from './progress.rules.js';
import type { ProgressModel } from './progressModel.js';
import { useProgressSearch } from './progressSearch.js';
import { useProgressOutbox, useProgressState, useProjectRows } from './useProgress.js';

interface ProgressPhoneProps {
  model: ProgressModel;
  ids: readonly string[];
  onOpen: (projectId: string, month: number) => void;
}

/** One project at a time. */
export function ProgressPhone({ model, ids, onOpen }: ProgressPhoneProps) {
  const { month, project } = useProgressSearch().chosen;
  useProjectRows(model);
  const draw = (id: string) => {
    const row = model.row(id);
    const cell = row?.months.find((one) => one.month === month);
    return row && cell ? <PhoneMonth key={`${id}/${month}`} row={row} cell={cell} onOpen={() => onOpen(id, month)} /> : null;
  };
  return <PhoneRows ids={ids} start={project} draw={draw} />;
}

function PhoneMonth({ row, cell, onOpen }: { row: ProjectRow; cell: MonthCell; onOpen: () => void }) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const { service } = useProgressOutbox();
  const { mark, text } = monthCell(row, cell, useProgressState(service), { t, language });
  return (
    <>
      <h2>{format.name(projectName(row.project))}</h2>
      <p>
        {format.monthLong(cell)} · <span aria-hidden>{mark?.icon}</span> {mark?.text}
      </p>
      {isWritable(cell) ? (
        <WithProposal row={row} cell={cell} />
      ) : (
        <p>{t('projects.phone.figures', { planned: shownPercent(cell.plannedPercent), actual: text || '–' })}</p>
      )}
      <Button size="md" variant="default" fullWidth onClick={onOpen}>
        {t('reporting.cell.details')}
      </Button>
    </>
  );
}

function WithProposal({ row, cell }: { row: ProjectRow; cell: MonthCell }) {
  const { fiscalYear, month } = cell;
  const project = useApi(MonthDetailsQuery, { id: row.project.id, fiscalYear, month }).data?.project;
  const item = project?.budgetItem?.code ?? project?.budgetItemId ?? null;
  const proposal = project ? { baht: project.spentBaht ?? null, item, month: { fiscalYear, month } } : null;
  return <MonthForm row={row} cell={cell} proposal={proposal} isLarge />;
}
