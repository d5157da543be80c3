import { useState } from 'react';
import { addMessages, useT } from '../../i18n/language.js';
import { explorerTh } from '../../i18n/th/explorer.js';
import { useSession } from '../../session/session.js';
import { Columns, Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { type Asked, ask } from './ask.js';
import { examples } from './examples.js';
import styles from './Explorer.module.css';
import { QueryEditor } from './QueryEditor.js';
import { SavedQueries } from './SavedQueries.js';
import { SchemaBrowser } from './SchemaBrowser.js';
import { useSchema } from './useSchema.js';

addMessages(explorerTh);

/** Ask the hub anything in one's own name, and find what there is to ask. */
export function ExplorerPage() {
  const t = useT();
  const { fiscalYear, quarter } = useSession().currentQuarter;
  const [draft, setDraft] = useState({
    query: examples[0].query as string,
    variables: JSON.stringify({ year: fiscalYear, quarter }, null, 2),
  });
  const [asked, setAsked] = useState<Asked | null>(null);
  const { types, byName } = useSchema();
  const run = async (query: string, variables: Record<string, unknown>) =>
    setAsked(await ask(query, variables).catch((error: Error) => ({ text: error.message, cost: null, milliseconds: 0 })));
  return (
    <Page title={t('explorer.title')} lead={t('explorer.lead')} onPaper={false}>
      <Columns>
        <QueryEditor draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} types={byName} run={run} />
        <AnswerPanel asked={asked} />
      </Columns>
      <SavedQueries current={draft} onLoad={({ query, variables }) => setDraft({ query, variables })} />
      <SchemaBrowser types={types} />
    </Page>
  );
}

function AnswerPanel({ asked }: { asked: Asked | null }) {
  const t = useT();
  return (
    <Panel title={t('explorer.answer')}>
      <output className={styles.found}>{asked?.cost && t('explorer.cost', { ...asked.cost, milliseconds: asked.milliseconds })}</output>
      {/* Scrolled with the keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={styles.answer} tabIndex={0} aria-label={t('explorer.answer')}>
        {asked?.text ?? t('explorer.noAnswer')}
      </pre>
    </Panel>
  );
}
