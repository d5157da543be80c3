import { Link } from '@tanstack/react-router';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { Answer } from '../../ui/Answer.js';
import styles from './PlanAdmin.module.css';
import type { PlanNode } from './planTree.query.js';
import { ProjectLinks } from './ProjectLinks.js';

const NodeHangingsQuery = graphql(`
  query NodeHangings($code: ID!, $fiscalYear: Int!, $isGoal: Boolean!, $isStrategy: Boolean!) {
    indicatorDictionary(goalCode: $code, first: 100) @include(if: $isGoal) {
      totalCount
      edges {
        node {
          id
          code
          nameTh
          nameEn
          retiredAt
          agency {
            code
            nameTh
            nameEn
          }
        }
      }
    }
    projects(fiscalYear: $fiscalYear, strategyCode: $code, first: 100) @include(if: $isStrategy) {
      ...ProjectLinks_projects
    }
  }
`);

interface NodeHangingsProps {
  node: PlanNode;
  places: readonly PlanNode[];
  fiscalYear: number;
}

/** What hangs on a place: places right below it, the indicators of a goal, the year's projects of a strategy. */
export function NodeHangings({ node, places, fiscalYear }: NodeHangingsProps) {
  const t = useT();
  const format = useFormat();
  const below = places.filter(({ parentCode }) => parentCode === node.code);
  return (
    <>
      {below.length > 0 && (
        <section className={styles.section}>
          <h3>{t('planAdmin.plan.places', { count: below.length })}</h3>
          <ul className={styles.list}>
            {below.map((place) => (
              <li key={place.code}>
                <span className={styles.level}>{t(`planAdmin.level.${place.kind}`)}</span> {format.name(place)}{' '}
                <span className={styles.small}>{place.code}</span>
                {place.retiredAt != null && ` · ${t('planAdmin.dictionary.retired', { date: format.day(place.retiredAt) ?? '' })}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {(node.kind === 'GOAL' || node.kind === 'STRATEGY') && <Served node={node} fiscalYear={fiscalYear} />}
    </>
  );
}

function Served({ node, fiscalYear }: { node: PlanNode; fiscalYear: number }) {
  const t = useT();
  const format = useFormat();
  const isGoal = node.kind === 'GOAL';
  const answer = useApi(NodeHangingsQuery, { code: node.code, fiscalYear, isGoal, isStrategy: !isGoal });
  const dictionary = (before: Record<string, unknown>) => ({ ...before, part: 'dictionary', goal: node.code, usage: 'all' });
  return (
    <Answer answer={answer}>
      {({ indicatorDictionary: indicators, projects }) =>
        isGoal ? (
          <section className={styles.section}>
            <h3>{t('planAdmin.plan.indicators', { count: format.count(indicators?.totalCount) ?? '' })}</h3>
            {indicators?.totalCount === 0 && <p className={styles.words}>{t('planAdmin.plan.noIndicators')}</p>}
            <ul className={styles.list}>
              {indicators?.edges.map(({ node: one }) => (
                <li key={one.id}>
                  {format.name(one)} <span className={styles.small}>{one.code}</span>
                  <div className={styles.words}>
                    {one.agency && format.name(one.agency)}
                    {one.retiredAt != null && ` · ${t('planAdmin.dictionary.retired', { date: format.day(one.retiredAt) ?? '' })}`}
                  </div>
                </li>
              ))}
            </ul>
            <Link to="." search={dictionary as never}>
              {t('planAdmin.plan.toDictionary')}
            </Link>
          </section>
        ) : (
          <ProjectLinks projects={projects} />
        )
      }
    </Answer>
  );
}
