import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { useApi } from '../../graphql/useApi.js';
import { addMessages, type Translate, useT } from '../../i18n/language.js';
import { repairsTh } from '../../i18n/th/repairs.js';
import { rosterTh } from '../../i18n/th/roster.js';
import { serviceSections } from '../../repair/state.rules.js';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/Answer.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { usePaper } from '../../ui/paper.js';
import { OfficerForm } from './OfficerForm.js';
import { OfficersQuery } from './queue.query.js';
import { keptSections } from './roster.rules.js';
import type { Officer } from './useOfficers.js';

addMessages(repairsTh);
addMessages(rosterTh);

/** Who works in each section; heads of sections keep their own, administrators all. */
export function RosterPage() {
  const t = useT();
  const { account } = useSession();
  if (!hasRole(account, 'TECHNICIAN') && !hasRole(account, 'ADMIN')) {
    return (
      <Page title={t('roster.title')} onPaper={false}>
        <EmptyState text={t('roster.noRole')} isFiltered={false} />
      </Page>
    );
  }
  const back = <Link to="/repairs">← {t('page.back', { name: t('repairs.title') })}</Link>;
  return (
    <Page title={t('roster.title')} lead={t('roster.lead')} back={back}>
      <Roster />
    </Page>
  );
}

function Roster() {
  const t = useT();
  const isPaper = usePaper() !== null;
  const { account } = useSession();
  const [withLeft, setWithLeft] = useState(false);
  const [edited, setEdited] = useState<Officer | 'new' | null>(null);
  const answer = useApi(OfficersQuery, { active: withLeft ? null : true });
  const all = answer.data?.serviceOfficers ?? [];
  const kept = isPaper ? [] : keptSections(hasRole(account, 'ADMIN'), all.find(({ username }) => username === account.username) ?? null);
  const close = () => setEdited(null);
  return (
    <Answer answer={answer}>
      {() => (
        <>
          <ExportLinks what={{ table: 'roster', left: withLeft ? '1' : null }} />
          {!isPaper && (
            <label>
              <input type="checkbox" checked={withLeft} onChange={(event) => setWithLeft(event.currentTarget.checked)} />{' '}
              {t('roster.showLeft')}
            </label>
          )}
          {kept.length > 0 && (
            <div>
              <Button onClick={() => setEdited('new')}>{t('roster.add')}</Button>
            </div>
          )}
          {serviceSections.map((section) => (
            <Section
              key={section}
              section={section}
              officers={all.filter((officer) => officer.section === section)}
              edit={kept.includes(section) ? setEdited : null}
            />
          ))}
          {edited && <OfficerForm officer={edited === 'new' ? null : edited} sections={kept} close={close} onSaved={answer.retry} />}
        </>
      )}
    </Answer>
  );
}

interface SectionProps {
  section: (typeof serviceSections)[number];
  officers: readonly Officer[];
  edit: ((officer: Officer) => void) | null;
}

function Section({ section, officers, edit }: SectionProps) {
  const t = useT();
  const format = useFormat();
  const name = t(`ticket.section.${section}`);
  return (
    <Panel title={name}>
      {officers.length === 0 ? (
        <EmptyState isFiltered={false} />
      ) : (
        <DataTable caption={name} columns={columnsOf(format, t, edit)} rows={officers} rowKey={({ id }) => id} />
      )}
    </Panel>
  );
}

const columnsOf = (format: Formats, t: Translate, edit: SectionProps['edit']): Column<Officer>[] => [
  { key: 'name', label: t('repairs.officer'), heading: true, cell: (officer) => format.name(officer) },
  { key: 'phone', label: t('roster.phone'), cell: ({ officePhone }) => officePhone ?? '–' },
  {
    key: 'state',
    label: t('roster.state'),
    cell: ({ leads, active }) => t(active ? (leads ? 'roster.leads' : 'roster.active') : 'roster.left'),
  },
  ...(edit
    ? [
        { key: 'username', label: t('roster.username'), cell: ({ username }: Officer) => username ?? '–' },
        {
          key: 'edit',
          label: t('roster.edit'),
          cell: (officer: Officer) => (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t('roster.editOne', { name: format.name(officer) })}
              onClick={() => edit(officer)}
            >
              {t('roster.edit')}
            </Button>
          ),
        },
      ]
    : []),
];
