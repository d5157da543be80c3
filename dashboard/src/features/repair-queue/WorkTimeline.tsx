import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import type { WorkTimeline_eventFragment as Event } from '../../graphql/generated/graphql.js';
import { type Translate, useT } from '../../i18n/language.js';
import { Panel } from '../../ui/Panel.js';
import { usePaper } from '../../ui/paper.js';
import { Timeline } from '../../ui/Timeline.js';
import type { ActProps } from './ActsPanel.js';
import { CorrectForm } from './CorrectForm.js';
import { type ToldEvent, toldEvents } from './timeline.rules.js';
import styles from './Work.module.css';
import { WorkTimeline_event } from './workEvent.query.js';

/** What happened in the order of time, with what was said of each step and what was corrected; nothing that was recorded disappears. */
export function WorkTimeline({ ticket, events, refresh }: ActProps) {
  const t = useT();
  const isPaper = usePaper() !== null;
  const [corrected, setCorrected] = useState<ToldEvent<Event> | null>(null);
  const told = toldEvents(readFragment(WorkTimeline_event, events));
  const mayCorrect = !isPaper && ticket.moves.some(({ to }) => to === 'CORRECTED');
  const close = () => setCorrected(null);
  return (
    <Panel title={t('ticket.timeline')}>
      <Timeline label={t('ticket.timeline')}>
        {told.map((one) => (
          <li key={one.event.seq} data-struck={one.isStruck || undefined} className={styles.event}>
            <Told told={one} />
            {mayCorrect && !one.isStruck && (
              <Button
                variant="subtle"
                size="compact-xs"
                onClick={() => setCorrected(one)}
                aria-label={t('work.correctOne', nameOf(one, t))}
              >
                {t('work.correct')}
              </Button>
            )}
          </li>
        ))}
      </Timeline>
      {corrected && <CorrectForm ticket={ticket} events={events} corrected={corrected} refresh={refresh} close={close} />}
    </Panel>
  );
}

const nameOf = ({ event: { seq, name } }: ToldEvent<Event>, t: Translate) => ({ name: t(`ticket.event.${name}`), seq });

function Told({ told: { event, at, noteTh, isStruck, corrections } }: { told: ToldEvent<Event> }) {
  const t = useT();
  const format = useFormat();
  const name = <strong>{t(`ticket.event.${event.name}`)}</strong>;
  return (
    <>
      {isStruck ? <s>{name}</s> : name}
      {isStruck && ` (${t('work.struck')})`}
      <div>{format.instant(at)}</div>
      {event.recordedAt.slice(0, 16) !== at.slice(0, 16) && corrections.length === 0 && (
        <div className={styles.small}>{t('timeline.recorded', { date: format.instant(event.recordedAt) ?? '' })}</div>
      )}
      {linesOf({ ...event, noteTh }, format, t).map((line) => (
        <div key={line} lang="th">
          {line}
        </div>
      ))}
      {corrections.map((correction) => (
        <div key={correction.seq} className={styles.correction}>
          {t('work.corrected', { date: format.instant(correction.recordedAt) ?? '', reason: correction.reasonTh ?? '' })}
          {correction.correctedTo && ` · ${t('work.correctedFrom', { date: format.instant(event.occurredAt) ?? '' })}`}
        </div>
      ))}
    </>
  );
}

/** What was said of an event, a line each. */
function linesOf(event: Event, format: Formats, t: Translate): string[] {
  const said: [Parameters<Translate>[0], string | null | undefined][] = [
    ['repairs.officer', event.officer && format.name(event.officer)],
    ['ticket.section', event.section && t(`ticket.section.${event.section}`)],
    ['work.field.place', event.place && t(`work.place.${event.place}`)],
    ['work.field.causeTh', event.causeTh],
    ['work.field.remedyTh', event.remedyTh],
    ['work.field.promisedOn', format.day(event.promisedOn)],
    ['work.field.receivedBy', event.receivedBy],
    ['work.field.documents', event.documents.join(', ')],
    ['work.field.reasonTh', event.reasonTh],
    ['work.field.noteTh', event.noteTh],
  ];
  const checked = event.step ? [`${t(`work.step.${event.step}`)} ${t(event.answer ? 'work.yes' : 'work.no')}`] : [];
  return [...checked, ...said.flatMap(([label, text]) => (text ? [`${t(label)}: ${text}`] : []))];
}
