import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useT } from '../../i18n/language.js';
import styles from './PlanAdmin.module.css';

export const ProjectLinks_projects = graphql(`
  fragment ProjectLinks_projects on ProjectConnection {
    totalCount
    edges {
      node {
        id
        code
        nameTh
        startsOn
        endsOn
      }
    }
  }
`);

/** The projects of the year that serve an indicator or a strategy. */
export function ProjectLinks({ projects }: { projects: FragmentType<typeof ProjectLinks_projects> | null | undefined }) {
  const t = useT();
  const format = useFormat();
  const read = readFragment(ProjectLinks_projects, projects);
  return (
    <section className={styles.section}>
      <h3>{t('planAdmin.projects', { count: read?.totalCount ?? 0 })}</h3>
      {read?.edges.length === 0 && <p className={styles.words}>{t('planAdmin.projects.none')}</p>}
      <ul className={styles.list}>
        {read?.edges.map(({ node }) => (
          <li key={node.id}>
            <span lang="th">{node.nameTh}</span> <span className={styles.small}>{node.code}</span>
            <div className={styles.words}>
              {format.day(node.startsOn)} – {format.day(node.endsOn)}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
