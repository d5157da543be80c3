import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { choicesOf, repairKinds, serviceSections } from '../../repair/state.rules.js';
import { departmentName } from '../../session/places.js';
import { useSession } from '../../session/session.js';
import { Choice } from '../../ui/Choice.js';
import { ChosenWords } from '../../ui/ChosenWords.js';
import { usePaper } from '../../ui/paper.js';
import { Segments } from '../../ui/Segments.js';
import { ALL_SECTIONS, isNarrowed, MINE, NOBODY, nothingChosen, queueOrders, queueViews, useQueueSearch } from './queueSearch.js';
import styles from './Queue.module.css';
import type { Officer } from './useOfficers.js';
import { SEARCH_ID } from './useShortcuts.js';

/** The filters of the queue; what is chosen stands in the address. */
export function QueueChoices({ officers }: { officers: readonly Officer[] }) {
  const t = useT();
  const isPaper = usePaper() !== null;
  const { chosen, choose } = useQueueSearch();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className={styles.choices} data-open={isOpen || undefined} aria-label={t('filters.label')}>
      {!isPaper && (
        <Segments
          label={t('filters.view')}
          value={chosen.view}
          options={{ [queueViews[0]]: t('repairs.list'), [queueViews[1]]: t('repairs.board') } as Record<'list' | 'board', string>}
          onChange={(view) => choose({ view: view === 'list' ? '' : view })}
        />
      )}
      <SearchText text={chosen.text} search={(q) => choose({ q })} />
      {!isPaper && (
        <button type="button" className={styles.more} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t(isOpen ? 'repairs.lessFilters' : 'repairs.moreFilters')}
        </button>
      )}
      <WorkChoices officers={officers} />
      <PlaceChoices />
      <Choice
        label={t('repairs.order')}
        value={chosen.order}
        options={choicesOf(queueOrders, (order) => t(`repairs.order.${order}`))}
        onChange={(order) => choose({ order: order === 'DUE' ? '' : order })}
      />
      <Toggles />
      {!isPaper && isNarrowed(chosen) && (
        <button type="button" className={styles.clear} onClick={() => choose(nothingChosen)}>
          {t('filters.clear')}
        </button>
      )}
    </section>
  );
}

function WorkChoices({ officers }: { officers: readonly Officer[] }) {
  const t = useT();
  const format = useFormat();
  const { chosen, choose } = useQueueSearch();
  const ofSection = officers.filter(
    ({ section }) => chosen.section === null || chosen.section === ALL_SECTIONS || section === chosen.section,
  );
  const people = ofSection.map((officer) => ({ value: officer.id, label: format.name(officer) }));
  return (
    <>
      <Choice
        label={t('ticket.section')}
        value={chosen.section ?? ALL_SECTIONS}
        options={[
          { value: ALL_SECTIONS, label: t('repairs.allSections') },
          ...choicesOf(serviceSections, (one) => t(`ticket.section.${one}`)),
        ]}
        onChange={(section) => choose({ desk: section, officer: '' })}
      />
      <Choice
        label={t('repairs.officer')}
        all={t('filters.all')}
        value={chosen.officer ?? ''}
        options={[{ value: MINE, label: t('repairs.mine') }, { value: NOBODY, label: t('repairs.nobody') }, ...people]}
        onChange={(officer) => choose({ officer })}
      />
      <Choice
        label={t('ticket.kind')}
        all={t('filters.all')}
        value={chosen.kind ?? ''}
        options={choicesOf(repairKinds, (one) => t(`ticket.kind.${one}`))}
        onChange={(kind) => choose({ kind })}
      />
    </>
  );
}

function PlaceChoices() {
  const t = useT();
  const format = useFormat();
  const { districts, departments } = useSession();
  const { chosen, choose } = useQueueSearch();
  return (
    <>
      <Choice
        label={t('turnaround.district')}
        all={t('filters.all')}
        value={chosen.district ?? ''}
        options={districts.map((one) => ({ value: one.code, label: format.name(one) }))}
        onChange={(district) => choose({ district, agency: '' })}
      />
      <Choice
        label={t('turnaround.department')}
        all={t('filters.all')}
        value={chosen.agency ?? ''}
        options={departments.map((one) => ({ value: one.code, label: departmentName(one, format) }))}
        onChange={(agency) => choose({ agency, district: '' })}
      />
    </>
  );
}

function Toggles() {
  const t = useT();
  const isPaper = usePaper() !== null;
  const { chosen, choose } = useQueueSearch();
  const toggles = ['late', 'part'] as const;
  if (isPaper)
    return toggles
      .filter((one) => chosen[one])
      .map((one) => <ChosenWords key={one} label={t('filters.label')} words={t(`repairs.only.${one}`)} />);
  return (
    <div className={styles.toggles}>
      {toggles.map((one) => (
        <label key={one}>
          <input type="checkbox" checked={chosen[one]} onChange={(event) => choose({ [one]: event.currentTarget.checked ? '1' : '' })} />{' '}
          {t(`repairs.only.${one}`)}
        </label>
      ))}
    </div>
  );
}

const TYPED_MS = 400;

/** Searches when one stops typing; the list looking again by itself leaves it alone. */
function SearchText({ text, search }: { text: string; search: (text: string) => void }) {
  const t = useT();
  const isPaper = usePaper() !== null;
  const [typed, setTyped] = useState(text);
  const [seen, setSeen] = useState(text);
  if (text !== seen) {
    // The address changed by another way than typing: its text stands in the field.
    setSeen(text);
    if (text !== typed.trim()) setTyped(text);
  }
  useEffect(() => {
    if (typed.trim() === text) return;
    const timer = setTimeout(() => search(typed.trim()), TYPED_MS);
    return () => clearTimeout(timer);
    // `search` is written anew with each drawing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [typed, text]);
  if (isPaper) return text === '' ? null : <ChosenWords label={t('repairs.search')} words={text} />;
  return (
    <TextInput
      id={SEARCH_ID}
      type="search"
      label={t('repairs.search')}
      placeholder={t('repairs.searchHint')}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
