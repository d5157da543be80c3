import { Button } from '@mantine/core';
import { useState } from 'react';
import { listExport } from '../../filters/exportSearch.js';
import { useFilters } from '../../filters/useFilters.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { type Translate, useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/Answer.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { usePaper } from '../../ui/paper.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { Panel } from '../../ui/Panel.js';
import type { MeasuredPart } from './FailingModels.js';
import { measureColumns, MeasureColumns_measures, type MeasuredRow } from './measures.columns.js';
import { TicketsLink } from './TicketsLink.js';

const OfficerTableQuery = graphql(`
  query OfficerTable($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String) {
    officerMeasures(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, source: $source) {
      officer {
        id
        nameTh
        nameEn
      }
      measures {
        ...MeasureColumns_measures
      }
    }
  }
`);

const SUPERVISORS: readonly string[] = ['EXECUTIVE', 'HEAD', 'TECHNICIAN'];

/** Single officers, for those who answer for them; closed until it is asked for, and never on paper. */
export function OfficerTable(part: MeasuredPart) {
  const t = useT();
  const { account } = useSession();
  const [isOpen, setOpen] = useState(false);
  const { filters } = useFilters();
  const what = { ...listExport(filters, part.scope), table: 'officers' };
  const isPaper = usePaper() !== null;
  if (isPaper || !account.grants.some(({ role }) => SUPERVISORS.includes(role))) return null;
  return (
    <Panel title={t('measures.officers')} subtitle={t('measures.officersNote')} action={isOpen && <ExportLinks what={what} />}>
      {isOpen ? (
        <Officers {...part} />
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('measures.showOfficers')}
        </Button>
      )}
    </Panel>
  );
}

function Officers(part: MeasuredPart) {
  const t = useT();
  const format = useFormat();
  const answer = useApi(OfficerTableQuery, { ...part });
  return (
    <Answer answer={answer}>
      {({ officerMeasures }) => {
        const rows = (officerMeasures ?? []).map(({ officer, measures }) => ({
          key: officer.id,
          name: format.name(officer),
          ...readFragment(MeasureColumns_measures, measures),
        }));
        if (rows.length === 0) return <EmptyState />;
        return <DataTable caption={t('measures.officers')} columns={columnsOf(format, t)} rows={rows} rowKey={({ key }) => key} />;
      }}
    </Answer>
  );
}

interface OfficerRow extends MeasuredRow {
  name: string;
}

function columnsOf(format: Formats, t: Translate): Column<OfficerRow>[] {
  const officer = ({ key, name }: OfficerRow) => <TicketsLink shown={{ status: 'HANDED_OVER', officer: key }}>{name}</TicketsLink>;
  return [{ key: 'officer', label: t('measures.officer'), heading: true, cell: officer }, ...measureColumns(format, t)];
}
