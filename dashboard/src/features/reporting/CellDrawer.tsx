import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { CellComments } from '../../comments/CellComments.js';
import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { dueWords } from '../../outbox/dueWords.js';
import { ReturnReason } from '../../outbox/Returned.js';
import { Answer } from '../../ui/Answer.js';
import { CellEntry } from './CellEntry.js';
import { CellEvidence } from './CellEvidence.js';
import { CellHistory } from './CellHistory.js';
import { CellPast } from './CellPast.js';
import styles from './Reporting.module.css';
import type { SheetCell, SheetRow } from './sheet.js';
import { resultCell } from './sheet.rows.js';
import type { SheetModel } from './sheetModel.js';
import { SheetCellFields } from './sheet.query.js';
import { useOutbox, useOutboxState } from './useOutbox.js';
import { useSheetRows } from './useSheet.js';

const CellQuery = graphql(`
  query ReportingCell($id: ID!, $fiscalYear: Int!, $quarter: Int!) {
    indicator(id: $id) {
      agency {
        code
      }
      ...CellPast_indicator
      quarter(fiscalYear: $fiscalYear, quarter: $quarter) {
        ...SheetCellFields
        ...CellHistory_cell
        ...CellComments_cell
        ...CellEvidence_cell
      }
    }
  }
`);

interface CellDrawerProps {
  model: SheetModel;
  indicatorId: string;
  onClose: () => void;
}

/** Everything about one cell, at the side: entry with its words, evidence, the past, history and comments. Escape closes it. */
export function CellDrawer({ model, indicatorId, onClose }: CellDrawerProps) {
  const t = useT();
  const format = useFormat();
  const dialog = useRef<HTMLDialogElement>(null);
  const { quarter } = useFilters().filters;
  useSheetRows(model);
  const row = model.row(indicatorId);
  const cell = row?.cells.find((one) => one.quarter === quarter);
  const isFound = cell !== undefined;
  useEffect(() => {
    const element = dialog.current;
    if (isFound && element && !element.open) element.showModal();
  }, [isFound]);
  if (!row || !cell) return null;
  return (
    <dialog ref={dialog} className={styles.drawer} aria-label={format.name(row.indicator)} onClose={onClose}>
      <header>
        <div>
          <h2>{format.name(row.indicator)}</h2>
          <p className={styles.small}>
            {row.indicator.code} · {format.quarterLong(cell)}
          </p>
        </div>
        <Button variant="default" size="compact-md" onClick={() => dialog.current?.close()}>
          {t('reporting.cell.close')}
        </Button>
      </header>
      <CellStanding row={row} cell={cell} />
      <CellEntry row={row} cell={cell} model={model} />
      <CellDetails row={row} cell={cell} model={model} />
    </dialog>
  );
}

function CellDetails({ row, cell, model }: { row: SheetRow; cell: SheetCell; model: SheetModel }) {
  const { fiscalYear, quarter } = cell;
  const indicatorId = row.indicator.id;
  const key = { indicatorId, fiscalYear, quarter };
  const answer = useApi(CellQuery, { id: indicatorId, fiscalYear, quarter });
  const newest = answer.data?.indicator?.quarter;
  useEffect(() => {
    // What is counted here, such as evidence, is counted in the sheet as well.
    if (newest) model.put([{ key: { indicatorId, fiscalYear, quarter }, cell: readFragment(SheetCellFields, newest) }]);
  }, [model, newest, indicatorId, fiscalYear, quarter]);
  return (
    <Answer answer={answer}>
      {({ indicator }) =>
        indicator && (
          <>
            <CellEvidence
              cell={indicator.quarter}
              cellKey={key}
              agencyCode={indicator.agency?.code ?? ''}
              isRequired={row.indicator.evidenceRequired}
              onChange={answer.retry}
            />
            <CellPast indicator={indicator} />
            <CellHistory cell={indicator.quarter} indicator={row.indicator} />
            <CellComments cell={indicator.quarter} cellKey={key} onAdded={answer.retry} />
          </>
        )
      }
    </Answer>
  );
}

/** State, deadline and owner in a line. */
function CellStanding({ row, cell }: { row: SheetRow; cell: SheetCell }) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const { service } = useOutbox();
  const { mark } = resultCell(row, cell, useOutboxState(service), { t, language });
  const due = dueWords(cell, t, format);
  return (
    <p className={styles.standing}>
      <strong>
        <span aria-hidden>{mark?.icon}</span> {mark?.text}
      </strong>
      {due && <span>{due}</span>}
      {!row.indicator.ownerActive && <span data-tone="bad">! {t('reporting.cell.noOwner')}</span>}
      {cell.state === 'RETURNED' && cell.noteTh && <ReturnReason>{cell.noteTh}</ReturnReason>}
    </p>
  );
}
