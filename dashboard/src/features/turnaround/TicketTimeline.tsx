import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useT } from '../../i18n/language.js';
import { Panel } from '../../ui/Panel.js';
import styles from './Ticket.module.css';

export const TicketTimeline_event = graphql(`
  fragment TicketTimeline_event on RepairEvent {
    name
    occurredAt
    recordedAt
    noteTh
  }
`);

/** The events of a ticket in order, with the time between them. */
export function TicketTimeline({ events }: { events: readonly FragmentType<typeof TicketTimeline_event>[] }) {
  const t = useT();
  const format = useFormat();
  const steps = readFragment(TicketTimeline_event, events);
  return (
    <Panel title={t('ticket.timeline')}>
      <ol className={styles.timeline}>
        {steps.map((step, index) => {
          const before = steps[index - 1];
          const recordedLater = step.recordedAt.slice(0, 16) !== step.occurredAt.slice(0, 16);
          return (
            <li key={`${step.name} ${step.occurredAt}`}>
              <strong>{t(`ticket.event.${step.name}`)}</strong>
              <div>{format.instant(step.occurredAt)}</div>
              {before && (
                <div className={styles.small}>{t('ticket.after', { duration: format.between(before.occurredAt, step.occurredAt) })}</div>
              )}
              {recordedLater && <div className={styles.small}>{t('ticket.recorded', { date: format.instant(step.recordedAt) ?? '' })}</div>}
              {step.noteTh && <div lang="th">{step.noteTh}</div>}
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
