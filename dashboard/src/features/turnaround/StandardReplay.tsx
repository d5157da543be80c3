import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFilteredScope, useFilters } from '../../filters/useFilters.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { RepairKind, StandardReplayQuery as Data, StandardUnit } from '../../graphql/generated/graphql.js';
import { useApi } from '../../graphql/useApi.js';
import { addMessages, type Translate, useT } from '../../i18n/language.js';
import { replayTh } from '../../i18n/th/replay.js';
import { Answer } from '../../ui/Answer.js';
import { Choice } from '../../ui/Choice.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { CardRow } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { StatCard } from '../../ui/StatCard.js';
import styles from './StandardReplay.module.css';
import { unitsOf } from './standardReplay.rules.js';

addMessages(replayTh);

const StandardReplayQuery = graphql(`
  query StandardReplay($kind: RepairKind!, $amount: Int!, $unit: StandardUnit!, $fiscalYear: Int!, $quarter: Int!, $scope: FigureScope) {
    replayStandard(kind: $kind, amount: $amount, unit: $unit, fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope) {
      tickets
      within
      withinPercent
      measuredWithin
      measuredPercent
    }
  }
`);

const KINDS: readonly RepairKind[] = ['HARDWARE', 'SOFTWARE', 'NETWORK'];
const UNITS: readonly StandardUnit[] = ['WORKING_DAY', 'CALENDAR_MONTH'];

/** "What if the standard were 2 days": tried on the quarter's repairs, beside what was measured. */
export function StandardReplay() {
  const t = useT();
  const { filters } = useFilters();
  const { scope } = useFilteredScope(filters);
  const [kind, setKind] = useState<RepairKind>('HARDWARE');
  const [typed, setTyped] = useState('2');
  const [amount, setAmount] = useState(2);
  const [unit, setUnit] = useState<StandardUnit>('WORKING_DAY');
  const type = (text: string) => {
    setTyped(text);
    // While the field is emptied to be filled again, the last answer stands.
    setAmount((before) => unitsOf(text) ?? before);
  };
  const { fiscalYear, quarter } = filters;
  const answer = useApi(StandardReplayQuery, { kind, amount, unit, fiscalYear, quarter, scope });
  return (
    <Panel title={t('replay.title')} subtitle={t('replay.subtitle')}>
      <div className={styles.choices}>
        <Choice
          label={t('replay.kind')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`ticket.kind.${value}`) }))}
          onChange={(value) => setKind(value as RepairKind)}
        />
        <TextInput
          type="number"
          label={t('replay.amount')}
          value={typed}
          min={0}
          max={366}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <Choice
          label={t('replay.unit')}
          value={unit}
          options={UNITS.map((value) => ({ value, label: t(`replay.unit.${value}`) }))}
          onChange={(value) => setUnit(value as StandardUnit)}
        />
      </div>
      <Answer answer={answer}>{({ replayStandard: replay }) => <Outcome replay={replay} />}</Answer>
    </Panel>
  );
}

function Outcome({ replay }: { replay: Data['replayStandard'] }) {
  const t = useT();
  const format = useFormat();
  if (!replay || replay.tickets === 0) return <EmptyState text={t('replay.none')} isFiltered={false} />;
  return (
    <CardRow>
      <StatCard
        label={t('replay.supposed')}
        definition={t('replay.supposed.definition')}
        unit={t('replay.unitPercent')}
        value={format.percent(replay.withinPercent)}
        sub={ofTickets(replay.within, replay.tickets, t, format)}
      />
      <StatCard
        label={t('replay.measured')}
        definition={t('replay.measured.definition')}
        unit={t('replay.unitPercent')}
        value={format.percent(replay.measuredPercent)}
        sub={replay.measuredWithin === null ? t('replay.noStandard') : ofTickets(replay.measuredWithin, replay.tickets, t, format)}
      />
    </CardRow>
  );
}

const ofTickets = (within: number, tickets: number, t: Translate, format: Formats) =>
  t('replay.of', { within: format.count(within) ?? '', tickets: format.count(tickets) ?? '' });
