import type { PartRequestState, WithdrawalState } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/language.js';
import styles from './Stock.module.css';

type Tone = 'todo' | 'going' | 'done' | 'ended';

const slipMarks: Record<WithdrawalState, { sign: string; tone: Tone }> = {
  REQUESTED: { sign: '○', tone: 'todo' },
  APPROVED: { sign: '→', tone: 'going' },
  HANDED_OUT: { sign: '✎', tone: 'going' },
  SIGNED: { sign: '✓', tone: 'done' },
  REFUSED: { sign: '✕', tone: 'ended' },
  CANCELLED: { sign: '–', tone: 'ended' },
};

const partMarks: Record<PartRequestState, { sign: string; tone: Tone }> = {
  ASKED: { sign: '○', tone: 'todo' },
  APPROVED: { sign: '→', tone: 'going' },
  ORDERED: { sign: '…', tone: 'going' },
  ARRIVED: { sign: '↓', tone: 'todo' },
  FITTED: { sign: '✓', tone: 'done' },
  REFUSED: { sign: '✕', tone: 'ended' },
  CANCELLED: { sign: '–', tone: 'ended' },
};

/** The state of a withdrawal by sign and words; the colour only repeats them. */
export function SlipMark({ state }: { state: WithdrawalState }) {
  const t = useT();
  return <Mark {...slipMarks[state]} words={t(`withdrawal.state.${state}`)} />;
}

/** The state of a part request by sign and words. */
export function PartMark({ state }: { state: PartRequestState }) {
  const t = useT();
  return <Mark {...partMarks[state]} words={t(`part.state.${state}`)} />;
}

/** A word that warns, with its sign. */
export const WarnMark = ({ words }: { words: string }) => <Mark sign="!" tone="todo" words={words} />;

function Mark({ sign, tone, words }: { sign: string; tone: Tone; words: string }) {
  return (
    <span className={styles.mark} data-tone={tone}>
      <span aria-hidden>{sign}</span> {words}
    </span>
  );
}
