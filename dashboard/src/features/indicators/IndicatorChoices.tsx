import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { Choice } from '../../ui/Choice.js';
import { ChosenWords } from '../../ui/ChosenWords.js';
import { usePaper } from '../../ui/paper.js';
import styles from './Indicators.module.css';
import { bands, indicatorKinds, orders, useIndicatorSearch } from './indicatorSearch.js';

const IndicatorChoicesQuery = graphql(`
  query IndicatorChoices {
    strategicIssues {
      code
      nameTh
      nameEn
    }
  }
`);

/** The filters of the indicator list. */
export function IndicatorChoices() {
  const t = useT();
  const { chosen, choose } = useIndicatorSearch();
  const all = t('filters.all');
  return (
    <div className={styles.choices}>
      <SearchBox />
      <IssueChoice />
      <Choice
        label={t('indicators.filter.kind')}
        all={all}
        value={chosen.kind ?? ''}
        options={indicatorKinds.map((value) => ({ value, label: t(`indicator.kind.${value}`) }))}
        onChange={(kind) => choose({ kind })}
      />
      <Choice
        label={t('indicators.filter.band')}
        all={all}
        value={chosen.band ?? ''}
        options={bands.map((value) => ({ value, label: t(`indicator.band.${value}`) }))}
        onChange={(band) => choose({ band })}
      />
      <Choice
        label={t('indicators.filter.missing')}
        all={all}
        value={chosen.missing === null ? '' : String(chosen.missing)}
        options={(['true', 'false'] as const).map((value) => ({ value, label: t(`indicators.filter.missing.${value}`) }))}
        onChange={(missing) => choose({ missing })}
      />
      <Choice
        label={t('indicators.filter.order')}
        value={chosen.order}
        options={orders.map((value) => ({ value, label: t(`indicators.order.${value}`) }))}
        onChange={(order) => choose({ order: order === 'CODE' ? '' : order })}
      />
    </div>
  );
}

function IssueChoice() {
  const t = useT();
  const format = useFormat();
  const { chosen, choose } = useIndicatorSearch();
  const issues = useApi(IndicatorChoicesQuery, {}).data?.strategicIssues ?? [];
  return (
    <Choice
      label={t('indicators.filter.issue')}
      all={t('filters.all')}
      value={chosen.issue ?? ''}
      options={issues.map((issue) => ({ value: issue.code, label: `${issue.code} ${format.name(issue)}` }))}
      onChange={(issue) => choose({ issue })}
    />
  );
}

const TYPING_PAUSE_MS = 400;

/** Searches when the typing pauses; what was typed stands in the address. */
function SearchBox() {
  const t = useT();
  const { chosen, choose } = useIndicatorSearch();
  const [typed, setTyped] = useState<string | null>(null);
  const search = useDebouncedCallback((text: string) => {
    choose({ q: text.trim() });
    setTyped(null);
  }, TYPING_PAUSE_MS);
  if (usePaper()) return <ChosenWords label={t('indicators.filter.search')} words={chosen.search} />;
  return (
    <TextInput
      type="search"
      label={t('indicators.filter.search')}
      value={typed ?? chosen.search ?? ''}
      maxLength={80}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
    />
  );
}
