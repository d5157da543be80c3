import { Link } from '@tanstack/react-router';
import type { Translate } from '../i18n/language.js';
import type { Column } from '../ui/DataTable.js';
import repair from './Repair.module.css';

/** Which repair a row of a list is: its number, which leads to it, and what it is about. */
export const repairColumns = (t: Translate): Column<{ code: string; subjectTh: string }>[] => [
  {
    key: 'code',
    label: t('ticket.code'),
    heading: true,
    cell: ({ code }) => (
      <Link to="/repairs/$code" params={{ code }} className={repair.code}>
        {code}
      </Link>
    ),
  },
  { key: 'subject', label: t('ticket.subject'), wordy: true, cell: ({ subjectTh }) => <span lang="th">{subjectTh}</span> },
];
