import type { ReactNode } from 'react';
import { useFormat } from '../format/useFormat.js';
import { useT } from '../i18n/language.js';
import { Answer } from './Answer.js';
import { Callout } from './Callout.js';
import { EmptyState } from './EmptyState.js';
import type { List } from './list.js';
import styles from './ListAnswer.module.css';
import { LoadMore } from './LoadMore.js';
import { usePaper } from './paper.js';

interface ListAnswerProps {
  list: List;
  /** Instead of the usual words for nothing. */
  none?: ReactNode;
  /** The rows. */
  children: ReactNode;
}

/** A list with the way to more of it; on paper the whole of it at once, or plain words on what is not there. */
export function ListAnswer({ list, none = <EmptyState />, children }: ListAnswerProps) {
  const isPaper = usePaper() !== null;
  return (
    <Answer answer={list.answer}>
      {() => {
        if (list.nodes.length === 0) return none;
        if (list.isGathering) return <Gathering list={list} />;
        return (
          <div>
            {isPaper && <CutShort list={list} />}
            {children}
            {isPaper ? <Reach list={list} /> : <LoadMore list={list} />}
          </div>
        );
      }}
    </Answer>
  );
}

function useCounts({ nodes, total }: List) {
  const format = useFormat();
  return { shown: format.count(nodes.length) ?? '', total: format.count(total) ?? '' };
}

function Gathering({ list }: { list: List }) {
  const t = useT();
  const words = t('list.gathering', useCounts(list));
  return (
    <output className={styles.gathering} aria-busy="true">
      {words}
      <progress value={list.nodes.length} max={list.total} aria-label={words} />
    </output>
  );
}

/** Stands above the rows, where the reader begins. */
function CutShort({ list }: { list: List }) {
  const t = useT();
  const counts = useCounts(list);
  if (list.isBroken) return <Callout tone="bad">{t('list.broken', counts)}</Callout>;
  if (!list.hasNext) return null;
  return (
    <Callout tone="warn" title={t('list.first', counts)}>
      {t('list.firstHint')}
    </Callout>
  );
}

function Reach({ list }: { list: List }) {
  const t = useT();
  return <p className={styles.reach}>{t(list.hasNext ? 'list.first' : 'list.whole', useCounts(list))}</p>;
}
