import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { AsOf } from '../../ui/AsOf.js';
import { Definition } from '../../ui/Definition.js';
import { Figure } from '../../ui/Figure.js';
import styles from './Block.module.css';
import { BoardLink } from './BoardLink.js';
import {
  type BlockKey,
  blockKeys,
  type Blocks,
  changeWords,
  exactFigure,
  type Figure as BlockFigure,
  figuresOf,
  sharedAsOf,
  targetWords,
  writeFigure,
} from './blocks.rows.js';

const BESIDE_HEADLINE = 2;

interface BlockCardsProps {
  now: Blocks;
  before: Blocks;
}

/** The five blocks of a scope side by side: a headline each, a few figures under it, and the way to the board. */
export function BlockCards({ now, before }: BlockCardsProps) {
  const { indicators, disbursement, turnaround, procurement } = now;
  return (
    <>
      <AsOf figures={sharedAsOf([indicators, disbursement, turnaround, procurement])} />
      <div className={styles.cards}>
        {blockKeys.map((block) => (
          <BlockCard key={block} block={block} now={now} before={before} />
        ))}
      </div>
    </>
  );
}

function BlockCard({ block, now, before }: BlockCardsProps & { block: BlockKey }) {
  const t = useT();
  const format = useFormat();
  const [headline, ...others] = figuresOf[block];
  const value = headline.of(now);
  return (
    <section className={styles.card} aria-label={t(`overview.block.${block}`)}>
      <h2 className={styles.title}>
        <BoardLink block={block}>{t(`overview.block.${block}`)}</BoardLink>
      </h2>
      <FigureLabel figure={headline} asOf={now[block]?.asOf} />
      <div className={styles.value}>
        <Figure text={writeFigure(headline.unit, value, format)} />
      </div>
      <Notes block={block} headline={headline} now={now} before={before} />
      <dl className={styles.lines}>
        {others.slice(0, BESIDE_HEADLINE).map((figure) => (
          <div key={figure.key}>
            <dt>
              <FigureLabel figure={figure} asOf={now[block]?.asOf} />
            </dt>
            <dd>
              <Figure text={writeFigure(figure.unit, figure.of(now), format)} title={exactFigure(figure.unit, figure.of(now), format)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Notes({ block, headline, now, before }: BlockCardsProps & { block: BlockKey; headline: BlockFigure }) {
  const t = useT();
  const format = useFormat();
  const { quarter } = useFilters().filters;
  const change = changeWords(headline, headline.of(now), headline.of(before), quarter, format, t);
  const target = block === 'disbursement' ? targetWords(now.disbursement?.ratePercent, now.disbursement?.targetPercent, format, t) : null;
  return (
    <div className={styles.notes}>
      {target && (
        <div className={styles.strong}>
          {t('overview.againstTarget', { words: target, target: format.percent(now.disbursement?.targetPercent) ?? '' })}
        </div>
      )}
      {change && (
        <div>
          <span aria-hidden>{change.sign}</span> {change.text}
        </div>
      )}
      {block === 'staffing' && now.staffing && <div>{t('asOf.label', { date: format.day(now.staffing.asOf) ?? '' })}</div>}
    </div>
  );
}

/** The name of a figure with its definition one press away. */
export function FigureLabel({ figure, asOf }: { figure: BlockFigure; asOf: string | undefined }) {
  const t = useT();
  const label = t(`overview.figure.${figure.key}`);
  return (
    <span className={styles.label}>
      {label}
      <Definition label={label} text={t(`overview.def.${figure.key}`)} unit={t(`overview.unit.${figure.unit}`)} asOf={asOf} />
    </span>
  );
}
