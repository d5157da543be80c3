import type { ReactNode } from 'react';
import { listExport } from '../../filters/exportSearch.js';
import { useFilteredScope, useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { RepairKind, ServiceSection } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { Panel } from '../../ui/Panel.js';
import { measureColumns, MeasureColumns_measures } from './measures.columns.js';
import { monthName } from './monthName.js';
import { PlaceLink } from './PlaceLink.js';
import { TicketsLink } from './TicketsLink.js';

export const MeasureTables_row = graphql(`
  fragment MeasureTables_row on RepairMeasureRow {
    key
    measures {
      ...MeasureColumns_measures
    }
  }
`);

type Rows = readonly FragmentType<typeof MeasureTables_row>[] | null | undefined;

/** The measures by section, kind and month, and by district where it is asked for. */
export function MeasureTables({ data }: { data: { sections?: Rows; kinds?: Rows; months?: Rows; places?: Rows } }) {
  const t = useT();
  const { language } = useFormat();
  const nameOf = useDistrictNames();
  const section = (key: string) => (
    <TicketsLink shown={{ status: 'HANDED_OVER', by: key }}>{t(`ticket.section.${key as ServiceSection}`)}</TicketsLink>
  );
  const kind = (key: string) => (
    <TicketsLink shown={{ status: 'HANDED_OVER', kind: key }}>{t(`ticket.kind.${key as RepairKind}`)}</TicketsLink>
  );
  const place = (key: string) => <PlaceLink who="districts" code={key} name={nameOf(key)} />;
  return (
    <>
      <MeasureTable by="SECTION" title={t('measures.bySection')} group={t('measures.section')} rows={data.sections} name={section} />
      <MeasureTable by="KIND" title={t('measures.byKind')} group={t('ticket.kind')} rows={data.kinds} name={kind} />
      <MeasureTable
        by="MONTH"
        title={t('measures.byMonth')}
        group={t('measures.month')}
        rows={data.months}
        name={(key) => monthName(key, language)}
      />
      {data.places && (
        <MeasureTable by="DISTRICT" title={t('measures.byDistrict')} group={t('turnaround.district')} rows={data.places} name={place} />
      )}
    </>
  );
}

function useDistrictNames(): (code: string) => string {
  const format = useFormat();
  const { districts } = useSession();
  return (code) => {
    const district = districts.find((one) => one.code === code);
    return district ? format.name(district) : code;
  };
}

interface TableProps {
  /** What `repairMeasuresBy` groups by. */
  by: 'SECTION' | 'KIND' | 'MONTH' | 'DISTRICT';
  title: string;
  group: string;
  rows: Rows;
  name: (key: string) => ReactNode;
}

function MeasureTable({ by, title, group, rows, name }: TableProps) {
  const t = useT();
  const format = useFormat();
  const { filters } = useFilters();
  const { scope } = useFilteredScope(filters);
  const what = { ...listExport(filters, scope), table: 'repair-measures', groupBy: by };
  const shown = readFragment(MeasureTables_row, rows ?? []).map(({ key, measures }) => ({
    key,
    ...readFragment(MeasureColumns_measures, measures),
  }));
  return (
    <Panel title={title} action={<ExportLinks what={what} />}>
      {shown.length === 0 ? (
        <EmptyState />
      ) : (
        <DataTable
          caption={title}
          columns={[{ key: 'group', label: group, heading: true, cell: ({ key }) => name(key) }, ...measureColumns(format, t)]}
          rows={shown}
          rowKey={({ key }) => key}
        />
      )}
    </Panel>
  );
}
