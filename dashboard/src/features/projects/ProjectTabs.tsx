import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n/language.js';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { usePaper } from '../../ui/paper.js';
import styles from './Projects.module.css';

/** The ways of working with projects that the reader has. */
export function ProjectTabs() {
  const t = useT();
  const { account } = useSession();
  if (usePaper()) return null;
  return (
    <nav className={styles.tabs} aria-label={t('projects.tabs')}>
      {hasRole(account, 'PLANNER') && <Link to="/projects/progress">{t('projects.progress.title')}</Link>}
      {hasRole(account, 'VERIFIER') && <Link to="/projects/verifying">{t('projects.verifying.title')}</Link>}
      <Link to="/projects/list">{t('projects.list.title')}</Link>
    </nav>
  );
}
