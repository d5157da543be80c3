import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { type Formats, useFormat } from '../../format/useFormat.js';
import type { PartRequestState } from '../../graphql/generated/graphql.js';
import { useApi } from '../../graphql/useApi.js';
import { addMessages, type Translate, useT } from '../../i18n/language.js';
import { stockTh } from '../../i18n/th/stock.js';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/Answer.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page, Stack } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { usePaper } from '../../ui/paper.js';
import { type Part, PartPageQuery } from './part.query.js';
import { PartAnswerForm } from './PartAnswerForm.js';
import styles from './Stock.module.css';
import { materialName } from './stock.words.js';
import { StockLog } from './StockLog.js';
import { PartMark, WarnMark } from './StockMark.js';

addMessages(stockTh);

/** One request for a part, with what the reader may do and everything that happened. */
export function PartPage() {
  const t = useT();
  const { id = '' } = useParams({ strict: false });
  const answer = useApi(PartPageQuery, { id });
  const part = answer.data?.partRequest;
  return (
    <Page
      title={part ? t('part.title', { number: part.number }) : t('stock.title')}
      lead={
        part && (
          <>
            <PartMark state={part.state} /> {part.overdue && <WarnMark words={t('part.overdue')} />}
          </>
        )
      }
      back={
        <Link to="/stock" search={{ part: 'parts' } as never}>
          ← {t('stock.back')}
        </Link>
      }
    >
      <Answer answer={answer}>
        {({ partRequest }) =>
          partRequest ? <PartBody part={partRequest} reload={answer.retry} /> : <EmptyState text={t('part.notFound')} isFiltered={false} />
        }
      </Answer>
    </Page>
  );
}

function PartBody({ part, reload }: { part: Part; reload: () => void }) {
  const t = useT();
  const format = useFormat();
  const events = part.events.map(({ state, expectedOn, ...event }) => ({
    ...event,
    words: [state === 'ASKED' ? t('part.new') : t(`part.state.${state}`), expectedOn && `${t('part.expected')} ${format.day(expectedOn)}`]
      .filter(Boolean)
      .join(' · '),
  }));
  return (
    <Stack>
      <PartActs key={part.version} part={part} reload={reload} />
      <dl className={styles.facts}>
        {factsOf(part, format, t).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Panel title={t('withdrawal.log')}>
        <StockLog label={t('withdrawal.log')} events={events} />
      </Panel>
    </Stack>
  );
}

function factsOf(part: Part, format: Formats, t: Translate): [string, ReactNode][] {
  const { material } = part;
  const facts: [string, ReactNode][] = [
    [t('part.name'), `${part.nameTh} × ${format.count(part.quantity)}`],
    [t('part.why'), part.reasonTh],
    [t('part.estimate'), format.bahtExact(part.estimateBaht) ?? '–'],
    [t('withdrawal.ticket'), [part.ticketCode, part.subjectTh].filter(Boolean).join(' · ')],
    [t('part.device'), part.deviceTh],
    [t('stock.col.agency'), part.agency && format.name(part.agency)],
    [t('part.askedBy'), [part.askedBy, format.instant(part.askedAt)].join(' · ')],
    [t('part.expected'), format.day(part.expectedOn)],
  ];
  if (material) {
    const held = t('stock.quantityOf', { count: format.count(material.balance) ?? '', unit: material.unitTh });
    facts.push([
      t('withdrawal.balance'),
      <Link key="material" to="/stock/material/$id" params={{ id: material.id }}>{`${materialName(material, format)}: ${held}`}</Link>,
    ]);
  }
  return facts.filter(([, value]) => value);
}

/** The next step first; telling a new date is no step. */
const inOrder = ({ moves, state }: Part): PartRequestState[] => [
  ...moves.filter((to) => to !== state),
  ...moves.filter((to) => to === state),
];

function PartActs({ part, reload }: { part: Part; reload: () => void }) {
  const t = useT();
  const [asking, setAsking] = useState<PartRequestState | null>(null);
  const { account } = useSession();
  const draws = hasRole(account, 'TECHNICIAN');
  if (usePaper() || (part.moves.length === 0 && !draws)) return null;
  const words = (to: PartRequestState) => t(to === 'ORDERED' && part.state === 'ORDERED' ? 'part.reorder' : `part.to.${to}`);
  return (
    <div className={styles.acts}>
      {inOrder(part).map((to, index) => (
        <Button key={to} variant={index === 0 && to !== 'CANCELLED' ? 'filled' : 'default'} onClick={() => setAsking(to)}>
          {words(to)}
        </Button>
      ))}
      {draws && (
        <Button component={Link} to="/stock/request" search={{ ticket: part.ticketCode } as never} variant="default">
          {t('withdrawal.new')}
        </Button>
      )}
      {asking && <PartAnswerForm part={part} to={asking} words={words(asking)} close={() => setAsking(null)} reload={reload} />}
    </div>
  );
}
