import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useT } from '../../i18n/language.js';
import { Choice } from '../../ui/Choice.js';
import { shows } from './sheet.rows.js';
import { useSheetSearch } from './sheetSearch.js';

const PAUSE_MS = 350;

/** Which rows of the sheet are shown; both choices stand in the address. */
export function SheetChoices() {
  const t = useT();
  const { chosen, choose } = useSheetSearch();
  const [text, setText] = useState(chosen.search);
  useEffect(() => {
    if (text === chosen.search) return undefined;
    const timer = setTimeout(() => choose({ q: text }), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <>
      <Choice
        label={t('reporting.show')}
        value={chosen.show}
        options={shows.map((show) => ({ value: show, label: t(`reporting.show.${show}`) }))}
        onChange={(show) => choose({ show })}
      />
      <TextInput type="search" label={t('reporting.search')} value={text} onChange={(event) => setText(event.currentTarget.value)} />
    </>
  );
}
