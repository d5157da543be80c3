import { useState } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { Answer } from '../../ui/Answer.js';
import { Choice } from '../../ui/Choice.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { OpenButton } from '../../ui/OpenButton.js';
import { Panel } from '../../ui/Panel.js';
import { useAdminSearch } from './adminSearch.js';
import { NodeDrawer } from './NodeDrawer.js';
import styles from './PlanAdmin.module.css';
import { type PlanNode, usePlanTree } from './planTree.query.js';
import { type DeepPlace, shownPlaces } from './planTree.rules.js';

/** The plan as a tree: plan, phase, issue, sub issue, goal, strategy, with how many indicators and projects hang on each place. */
export function PlanTree({ fiscalYear }: { fiscalYear: number }) {
  const t = useT();
  const answer = usePlanTree();
  const { chosen } = useAdminSearch();
  const [withRetired, setWithRetired] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <Panel title={t('planAdmin.part.plan')} subtitle={t('planAdmin.plan.note')} action={<ExportLinks what={{ table: 'plan-tree' }} />}>
      <Answer answer={answer}>
        {({ planTree }) => {
          const places = planTree ?? [];
          const shown = shownPlaces(places, { plan: chosen.plan, phase: chosen.phase, withRetired });
          const node = places.find(({ code }) => code === opened);
          return (
            <>
              <PlanChoices places={places} withRetired={withRetired} setWithRetired={setWithRetired} />
              {shown.length === 0 && <EmptyState />}
              <ul className={styles.tree} aria-label={t('planAdmin.part.plan')}>
                {shown.map((place) => (
                  <PlaceLine key={place.code} place={place} open={() => setOpened(place.code)} />
                ))}
              </ul>
              {node && (
                <NodeDrawer
                  key={node.code}
                  node={node}
                  places={places}
                  fiscalYear={fiscalYear}
                  changed={answer.retry}
                  close={() => setOpened(null)}
                />
              )}
            </>
          );
        }}
      </Answer>
    </Panel>
  );
}

interface PlanChoicesProps {
  places: readonly PlanNode[];
  withRetired: boolean;
  setWithRetired: (withRetired: boolean) => void;
}

/** Which plan, which phase of it, and whether what was retired is shown. */
function PlanChoices({ places, withRetired, setWithRetired }: PlanChoicesProps) {
  const t = useT();
  const format = useFormat();
  const { chosen, choose } = useAdminSearch();
  const named = (place: PlanNode) => ({ value: place.code, label: `${place.code} ${format.name(place)}` });
  const phases = places.filter(({ kind, parentCode }) => kind === 'PHASE' && (chosen.plan === null || parentCode === chosen.plan));
  return (
    <div className={styles.choices}>
      <Choice
        label={t('planAdmin.level.PLAN')}
        all={t('filters.all')}
        value={chosen.plan ?? ''}
        options={places.filter(({ kind }) => kind === 'PLAN').map(named)}
        onChange={(plan) => choose({ plan, phase: '' })}
      />
      <Choice
        label={t('planAdmin.level.PHASE')}
        all={t('filters.all')}
        value={chosen.phase ?? ''}
        options={phases.map(named)}
        onChange={(phase) => choose({ phase })}
      />
      <Choice
        label={t('planAdmin.plan.retired')}
        value={withRetired ? 'yes' : 'no'}
        options={(['no', 'yes'] as const).map((value) => ({ value, label: t(`planAdmin.plan.retired.${value}`) }))}
        onChange={(value) => setWithRetired(value === 'yes')}
      />
    </div>
  );
}

const INDENT_PX = 22;

function PlaceLine({ place, open }: { place: DeepPlace<PlanNode>; open: () => void }) {
  const t = useT();
  const format = useFormat();
  const hanging = [
    ...(place.kind === 'GOAL' ? [t('planAdmin.plan.indicators', { count: format.count(place.indicatorCount) ?? '' })] : []),
    ...(place.kind === 'STRATEGY' ? [t('planAdmin.plan.projects', { count: format.count(place.projectCount) ?? '' })] : []),
    ...(place.retiredAt == null ? [] : [t('planAdmin.dictionary.retired', { date: format.day(place.retiredAt) ?? '' })]),
  ];
  return (
    <li data-kind={place.kind} style={{ paddingInlineStart: place.depth * INDENT_PX }}>
      <span className={styles.level}>{t(`planAdmin.level.${place.kind}`)}</span>{' '}
      <OpenButton title={t('planAdmin.plan.open', { name: format.name(place) })} words={format.name(place)} open={open} />{' '}
      <span className={styles.small}>{place.code}</span>{' '}
      {hanging.length > 0 && <span className={styles.words}>{`· ${hanging.join(' · ')}`}</span>}
    </li>
  );
}
