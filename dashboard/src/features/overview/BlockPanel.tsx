import type { ReactNode } from 'react';
import { useFilters } from '../../filters/useFilters.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { type Translate, useT } from '../../i18n/language.js';
import { AsOf } from '../../ui/AsOf.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Figure } from '../../ui/Figure.js';
import { Panel } from '../../ui/Panel.js';
import { FigureLabel } from './BlockCards.js';
import {
  type BlockKey,
  type Blocks,
  changeWords,
  exactFigure,
  type Figure as BlockFigure,
  figuresOf,
  targetWords,
  type Value,
  writeFigure,
} from './blocks.rows.js';
import styles from './Places.module.css';

interface BlockPanelProps {
  block: BlockKey;
  now: Blocks;
  before: Blocks;
  city: Blocks;
  action: ReactNode;
}

/** The figures of one block: as they stand, against the quarter before, and the whole city's. */
export function BlockPanel({ block, now, before, city, action }: BlockPanelProps) {
  const t = useT();
  const format = useFormat();
  const { quarter } = useFilters().filters;
  const title = t(`overview.block.${block}`);
  const columns = columnsOf({ block, now, before, city }, quarter, format, t);
  return (
    <Panel title={title} action={action}>
      <AsOf figures={now[block]} />
      <DataTable caption={title} columns={columns} rows={figuresOf[block]} rowKey={(figure) => figure.key} />
    </Panel>
  );
}

function columnsOf(
  { block, now, before, city }: Omit<BlockPanelProps, 'action'>,
  quarter: number,
  format: Formats,
  t: Translate,
): Column<BlockFigure>[] {
  const written = (blocks: Blocks) => (figure: BlockFigure) => (
    <Figure text={writeFigure(figure.unit, figure.of(blocks), format)} title={exactFigure(figure.unit, figure.of(blocks), format)} />
  );
  const target = targetWords(now.disbursement?.ratePercent, now.disbursement?.targetPercent, format, t);
  const value = (figure: BlockFigure) => (
    <div>
      <strong>{written(now)(figure)}</strong>
      {figure.key === 'rate' && target && <div className={styles.note}>{target}</div>}
      <Change figure={figure} now={figure.of(now)} before={figure.of(before)} quarter={quarter} />
    </div>
  );
  return [
    {
      key: 'figure',
      label: t('overview.column.figure'),
      heading: true,
      cell: (figure) => <FigureLabel figure={figure} asOf={now[block]?.asOf} />,
    },
    { key: 'now', label: t(block === 'staffing' ? 'overview.column.current' : 'overview.column.now'), align: 'right', cell: value },
    { key: 'city', label: t('overview.column.city'), align: 'right', cell: written(city) },
  ];
}

function Change({ figure, now, before, quarter }: { figure: BlockFigure; now: Value; before: Value; quarter: number }) {
  const t = useT();
  const format = useFormat();
  if (now == null) return null;
  const words = changeWords(figure, now, before, quarter, format, t);
  if (!words) return figure.restarts && quarter === 1 ? <div className={styles.note}>{t('overview.restarts')}</div> : null;
  return (
    <div className={styles.note}>
      <span aria-hidden>{words.sign}</span> {words.text}
    </div>
  );
}
