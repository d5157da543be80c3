import type { Scope } from '../../filters/scope.js';
import { listExport } from '../../filters/exportSearch.js';
import { useFilters } from '../../filters/useFilters.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { FailingModels_modelFragment as Model } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/useConnection.js';
import { type Translate, useT } from '../../i18n/language.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Figure } from '../../ui/Figure.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { Panel } from '../../ui/Panel.js';
import { TicketsLink } from './TicketsLink.js';

const FailingModels_model = graphql(`
  fragment FailingModels_model on FailingModel {
    model
    devices
    measures {
      completed
      repeatPercent
      medianHours
    }
  }
`);

const FailingModelsQuery = graphql(`
  query FailingModels($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String, $first: Int!, $after: String) {
    failingModels(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, source: $source, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...FailingModels_model
        }
      }
    }
  }
`);

/** What the tables of measures are asked for. */
export interface MeasuredPart {
  fiscalYear: number;
  quarter: number;
  scope: Scope | null;
  source: string | null;
}

/** Models by the number of their repairs, with how many devices there are and what came back. */
export function FailingModels(part: MeasuredPart) {
  const t = useT();
  const format = useFormat();
  const list = useConnection(FailingModelsQuery, { ...part }, (data) => data.failingModels);
  const { filters } = useFilters();
  const what = { ...listExport(filters, part.scope), table: 'failing-models' };
  const models = list.nodes.map((node) => readFragment(FailingModels_model, node));
  return (
    <Panel title={t('measures.models')} subtitle={t('measures.modelsNote')} action={<ExportLinks what={what} />}>
      <ListAnswer list={list}>
        <DataTable caption={t('measures.models')} columns={columnsOf(format, t)} rows={models} rowKey={({ model }) => model} />
      </ListAnswer>
    </Panel>
  );
}

function columnsOf(format: Formats, t: Translate): Column<Model>[] {
  return [
    {
      key: 'model',
      label: t('measures.model'),
      heading: true,
      cell: ({ model }) => <TicketsLink shown={{ status: 'HANDED_OVER', model }}>{model}</TicketsLink>,
    },
    {
      key: 'repairs',
      label: t('measures.repairs'),
      align: 'right',
      cell: ({ measures }) => <Figure text={format.count(measures.completed)} />,
    },
    { key: 'devices', label: t('measures.devices'), align: 'right', cell: ({ devices }) => format.count(devices) },
    {
      key: 'repeats',
      label: t('measures.repeats'),
      align: 'right',
      cell: ({ measures }) => <Figure text={format.share(measures.repeatPercent)} />,
    },
    {
      key: 'median',
      label: t('turnaround.median'),
      align: 'right',
      cell: ({ measures }) => <Figure text={format.hours(measures.medianHours)} />,
    },
  ];
}
