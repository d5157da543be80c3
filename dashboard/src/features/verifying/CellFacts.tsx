import type { ReactNode } from 'react';
import { exactMeasured, exactValue, roundedValue } from '../../format/measure.js';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { Figure } from '../../ui/Figure.js';
import type { OpenedCell } from './cell.query.js';
import styles from './Verifying.module.css';

/** The result with target, range and values of the past, and what the planner said of it. */
export function CellFacts({ opened }: { opened: OpenedCell }) {
  const t = useT();
  const format = useFormat();
  const { quarter: cell } = opened;
  const { low, high, values = [] } = cell.pastRange ?? {};
  const ends = { low: roundedValue(low, opened, format), high: roundedValue(high, opened, format) };
  const past = values.map((value) => exactValue(value, opened, format)).join(' · ');
  const figure = (text: string | null | undefined) => <Figure text={exactMeasured(text, opened, format)} />;
  return (
    <section className={styles.section}>
      <h3>{t('verifying.cell.facts')}</h3>
      <dl className={styles.facts}>
        <Fact label={t('verifying.col.value')}>{figure(cell.result)}</Fact>
        <Fact label={t('verifying.col.target')}>{figure(cell.target)}</Fact>
        <Fact label={t('verifying.cell.attainment')}>
          <Figure text={format.percent(cell.attainmentPercent)} />
        </Fact>
        {cell.numerator != null && <Fact label={t('verifying.cell.numerator')}>{format.decimal(cell.numerator)}</Fact>}
        {cell.denominator != null && <Fact label={t('verifying.cell.denominator')}>{format.decimal(cell.denominator)}</Fact>}
        <Fact label={t('verifying.col.range')}>
          <Figure text={ends.low === null || ends.high === null ? null : t('verifying.range', { low: ends.low, high: ends.high })} />
        </Fact>
        {past !== '' && <Fact label={t('verifying.cell.past')}>{past}</Fact>}
        {cell.explanationTh && <Fact label={t('verifying.cell.explanation')}>{cell.explanationTh}</Fact>}
        {cell.noteTh && <Fact label={t('verifying.cell.note')}>{cell.noteTh}</Fact>}
        <Fact label={t('verifying.cell.dueOn')}>
          <Figure text={format.day(cell.dueOn)} />
        </Fact>
        <Fact label={t('verifying.cell.submittedAt')}>
          <Figure text={format.instant(cell.submittedAt)} />
        </Fact>
      </dl>
    </section>
  );
}

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </>
);
