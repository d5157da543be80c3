import { useMediaQuery } from '@mantine/hooks';
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
import { EntryDrawer } from './EntryDrawer.js';
import styles from './PlanAdmin.module.css';
import { TargetGrid } from './TargetGrid.js';
import type { TargetSheet } from './targetSheet.js';
import { useAgencyOptions } from './useAgencyOptions.js';
import { useTargetSheet } from './useTargetSheet.js';

/** The targets of an agency's year: a grid to be written and pasted into; on a phone one indicator at a time. */
export function Targets({ fiscalYear }: { fiscalYear: number }) {
  const t = useT();
  const agencies = useAgencyOptions();
  const { chosen, choose } = useAdminSearch();
  const agencyCode = chosen.agency ?? agencies[0]?.value ?? '';
  const links = <ExportLinks what={{ table: 'targets', fiscalYear, agency: agencyCode }} />;
  return (
    <Panel title={t('planAdmin.part.targets')} subtitle={t('planAdmin.targets.lead')} action={links}>
      <div className={styles.choices}>
        <Choice label={t('planAdmin.col.agency')} value={agencyCode} options={agencies} onChange={(agency) => choose({ agency })} />
      </div>
      <AgencyTargets key={`${agencyCode}/${fiscalYear}`} agencyCode={agencyCode} fiscalYear={fiscalYear} />
    </Panel>
  );
}

function AgencyTargets({ agencyCode, fiscalYear }: { agencyCode: string; fiscalYear: number }) {
  const t = useT();
  const answer = useTargetSheet(agencyCode, fiscalYear);
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  return (
    <Answer answer={answer}>
      {(sheet) => {
        if (sheet.store.rowCount === 0) return <EmptyState text={t('planAdmin.targets.noIndicators')} />;
        if (isPhone) return <PhoneTargets sheet={sheet} fiscalYear={fiscalYear} reload={answer.retry} />;
        return <TargetGrid sheet={sheet} fiscalYear={fiscalYear} />;
      }}
    </Answer>
  );
}

interface PhoneTargetsProps {
  sheet: TargetSheet;
  fiscalYear: number;
  reload: () => void;
}

/** A list of indicators, each opened for its four quarters. */
function PhoneTargets({ sheet, fiscalYear, reload }: PhoneTargetsProps) {
  const t = useT();
  const format = useFormat();
  const [opened, setOpened] = useState<number | null>(null);
  const row = opened === null ? undefined : sheet.row(opened);
  return (
    <>
      <ul className={styles.list}>
        {Array.from({ length: sheet.store.rowCount }, (_, index) => sheet.row(index)).map((one, index) =>
          one ? (
            <li key={one.id}>
              <OpenButton words={format.name(one)} open={() => setOpened(index)} /> <span className={styles.small}>{one.code}</span>
              <div className={styles.words}>{t('planAdmin.targets.setOf', { count: one.targets.length })}</div>
            </li>
          ) : null,
        )}
      </ul>
      {row && (
        <EntryDrawer
          row={row}
          fiscalYear={fiscalYear}
          close={() => {
            setOpened(null);
            reload();
          }}
        />
      )}
    </>
  );
}
