import { Button } from '@mantine/core';
import { useFormat } from '../format/useFormat.js';
import { useT } from '../i18n/language.js';
import { Definition } from '../ui/Definition.js';
import { usePaper } from '../ui/paper.js';
import { Segments } from '../ui/Segments.js';
import type { FigureState } from './figureState.js';
import styles from './FigureStateChoice.module.css';
import { useFigureState } from './useFigureState.js';

/** Figures as entered, verified or official, what that means, and the way back from figures of another time. On paper the heading says it. */
export function FigureStateChoice({ indicatorsOnly = false }: { indicatorsOnly?: boolean }) {
  const t = useT();
  const format = useFormat();
  const { choice, choose } = useFigureState();
  if (usePaper()) return null;
  const options: Record<FigureState, string> = {
    ENTERED: t('figures.state.ENTERED'),
    VERIFIED: t('figures.state.VERIFIED'),
    OFFICIAL: t('figures.state.OFFICIAL'),
  };
  return (
    <div className={styles.bar}>
      <Segments label={t('figures.label')} value={choice.state} options={options} onChange={(state) => choose({ state })} />
      <Definition label={options[choice.state]} text={t(`figures.def.${choice.state}`)} unit={t('figures.unit')} />
      {indicatorsOnly && choice.state !== 'ENTERED' && <span>{t('figures.indicatorsOnly')}</span>}
      {choice.asOf !== null && (
        <span>
          {t('figures.asOf', { date: format.instant(choice.asOf) ?? '' })}{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => choose({ asOf: null })}>
            {t('figures.now')}
          </Button>{' '}
          <small>{t('figures.trendNow')}</small>
        </span>
      )}
    </div>
  );
}
