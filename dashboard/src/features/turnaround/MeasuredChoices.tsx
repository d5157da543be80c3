import { Button } from '@mantine/core';
import { useT } from '../../i18n/language.js';
import { Choice } from '../../ui/Choice.js';
import styles from './Ticket.module.css';
import { backlogAges, serviceSections, ticketMarks, useTicketSearch } from './ticketSearch.js';

/** What the repairs of the list have in common; each stands in the address. */
export function MeasuredChoices() {
  const t = useT();
  const { chosen, choose } = useTicketSearch();
  const { mark, age, model } = chosen.measured ?? {};
  return (
    <div className={styles.choices}>
      <Choice
        label={t('measures.mark')}
        all={t('filters.all')}
        value={mark ?? ''}
        options={ticketMarks.map((value) => ({ value, label: t(`measures.mark.${value}`) }))}
        onChange={(value) => choose({ mark: value })}
      />
      <Choice
        label={t('measures.age')}
        all={t('filters.all')}
        value={age ?? ''}
        options={backlogAges.map((value) => ({ value, label: t(`measures.age.${value}`) }))}
        onChange={(value) => choose({ age: value })}
      />
      <Choice
        label={t('measures.section')}
        all={t('filters.all')}
        value={chosen.by ?? ''}
        options={serviceSections.map((value) => ({ value, label: t(`ticket.section.${value}`) }))}
        onChange={(value) => choose({ by: value })}
      />
      {model && (
        <p className={styles.model}>
          {t('measures.ofModel', { model })}{' '}
          <Button size="compact-sm" variant="default" onClick={() => choose({ model: '' })}>
            {t('measures.allModels')}
          </Button>
        </p>
      )}
    </div>
  );
}
