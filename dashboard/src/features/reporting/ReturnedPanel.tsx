import { Link } from '@tanstack/react-router';
import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useT } from '../../i18n/language.js';
import { ReturnedList } from '../../outbox/Returned.js';
import { Panel } from '../../ui/Panel.js';
import styles from './Reporting.module.css';

export const ReturnedPanel_home = graphql(`
  fragment ReturnedPanel_home on PlannerHome {
    returned {
      indicator {
        id
        code
        nameTh
        nameEn
        agency {
          code
          nameTh
          nameEn
        }
      }
      cell {
        fiscalYear
        quarter
        noteTh
        returnDueOn
      }
    }
  }
`);

/** What came back, why, and until when it is to be corrected; each leads to its cell. */
export function ReturnedPanel({ home }: { home: FragmentType<typeof ReturnedPanel_home> }) {
  const t = useT();
  const format = useFormat();
  const { returned } = readFragment(ReturnedPanel_home, home);
  return (
    <Panel title={t('reporting.returned.title')} subtitle={t('reporting.returned.note')}>
      {returned.length === 0 && <p className={styles.small}>✓ {t('reporting.returned.none')}</p>}
      <ReturnedList
        returned={returned.map(({ indicator, cell }) => ({
          key: `${indicator.id}/${cell.quarter}`,
          name: format.name(indicator),
          about: (
            <>
              {indicator.agency && `${format.name(indicator.agency)} · `}
              {format.quarterShort(cell)}
            </>
          ),
          dueOn: cell.returnDueOn,
          reasonTh: cell.noteTh,
          way: indicator.agency && (
            <Link
              to="/reporting/sheet/$code"
              params={{ code: indicator.agency.code }}
              search={{ fiscalYear: cell.fiscalYear, quarter: cell.quarter, show: 'returned', cell: indicator.id } as never}
            >
              {t('reporting.returned.open')}
            </Link>
          ),
        }))}
      />
    </Panel>
  );
}
