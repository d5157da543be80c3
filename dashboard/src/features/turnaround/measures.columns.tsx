import type { Formats } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { MeasureColumns_measuresFragment as Figures } from '../../graphql/generated/graphql.js';
import type { Translate } from '../../i18n/language.js';
import type { Column } from '../../ui/DataTable.js';
import { Figure } from '../../ui/Figure.js';

export const MeasureColumns_measures = graphql(`
  fragment MeasureColumns_measures on RepairMeasures {
    completed
    medianHours
    p90Hours
    withinStandardPercent
    repeatPercent
    firstTimePercent
    open
    waitingPart
    satisfactionMean
    satisfactionAnswers
  }
`);

/** A group of repairs with its measures. */
export interface MeasuredRow extends Figures {
  key: string;
}

/** The measures of a group, a column each. */
export function measureColumns(format: Formats, t: Translate): Column<MeasuredRow>[] {
  const figure = (key: string, label: string, text: (row: MeasuredRow) => string | null): Column<MeasuredRow> => ({
    key,
    label,
    align: 'right',
    cell: (row) => <Figure text={text(row)} />,
  });
  return [
    figure('completed', t('turnaround.completed'), (row) => format.count(row.completed)),
    figure('median', t('turnaround.median'), (row) => format.hours(row.medianHours)),
    figure('p90', t('turnaround.p90'), (row) => format.hours(row.p90Hours)),
    figure('within', t('turnaround.within'), (row) => format.share(row.withinStandardPercent)),
    figure('repeats', t('measures.repeats'), (row) => format.share(row.repeatPercent)),
    figure('firstTime', t('measures.firstTime'), (row) => format.share(row.firstTimePercent)),
    figure('open', t('turnaround.open'), (row) => format.count(row.open)),
    figure('waitingPart', t('measures.waitingPart'), (row) => format.count(row.waitingPart)),
    figure('satisfaction', t('measures.satisfaction'), (row) => scoreText(row, format)),
  ];
}

/** '4.3 (12)': the mean with its number of answers. */
function scoreText({ satisfactionMean, satisfactionAnswers }: MeasuredRow, format: Formats): string | null {
  return satisfactionMean == null ? null : `${satisfactionMean} (${format.count(satisfactionAnswers)})`;
}
