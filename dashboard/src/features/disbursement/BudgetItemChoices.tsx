import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/language.js';
import { Choice } from '../../ui/Choice.js';
import { ChosenWords } from '../../ui/ChosenWords.js';
import { usePaper } from '../../ui/paper.js';
import styles from './Disbursement.module.css';
import { expenseCategories, itemOrders, useListSearch } from './listSearch.js';

/** Category, order and search text of the list of items. */
export function BudgetItemChoices() {
  const t = useT();
  const { chosen, choose } = useListSearch();
  return (
    <div className={styles.choices}>
      <Choice
        label={t('budgetItem.category')}
        all={t('filters.all')}
        value={chosen.category ?? ''}
        options={expenseCategories.map((value) => ({ value, label: t(`budgetItem.category.${value}`) }))}
        onChange={(category) => choose({ category })}
      />
      <Choice
        label={t('budgetItem.order')}
        value={chosen.order}
        options={itemOrders.map((value) => ({ value, label: t(`budgetItem.order.${value}`) }))}
        onChange={(order) => choose({ order })}
      />
      <SearchText key={chosen.text ?? ''} text={chosen.text ?? ''} onSearch={(text) => choose({ text })} />
    </div>
  );
}

/** Searches when Enter or the button is pressed, so that a Thai word is not looked up half-typed. */
function SearchText({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const t = useT();
  const [typed, setTyped] = useState(text);
  if (usePaper()) return <ChosenWords label={t('budgetItem.search')} words={text} />;
  return (
    <form
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <TextInput
        type="search"
        label={t('budgetItem.search')}
        value={typed}
        maxLength={100}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {t('budgetItem.searchGo')}
      </Button>
    </form>
  );
}
