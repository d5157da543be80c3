import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useT } from '../../i18n/language.js';
import { Panel } from '../../ui/Panel.js';
import { EventTimeline } from '../../ui/Timeline.js';

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
  const steps = readFragment(TicketTimeline_event, events);
  return (
    <Panel title={t('ticket.timeline')}>
      <EventTimeline events={steps.map((step) => ({ ...step, name: t(`ticket.event.${step.name}`) }))} />
    </Panel>
  );
}
