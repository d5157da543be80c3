import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import { useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import type { ActProps } from './ActsPanel.js';
import { eventsSince } from './timeline.rules.js';
import { WorkTimeline_event } from './workEvent.query.js';

/** The newest event that the reader had seen when the form was opened; what comes after it has to be looked at first. */
export function useSeen(eventCount: number) {
  const [seen, see] = useState(eventCount);
  return { seen, see };
}

/** What others recorded while the form was open, and that it has been read. */
export function RecordedMeanwhile({ events, seen, see }: { events: ActProps['events']; seen: number; see: () => void }) {
  const t = useT();
  const format = useFormat();
  const newer = eventsSince(readFragment(WorkTimeline_event, events), seen);
  if (newer.length === 0) return null;
  return (
    <Callout tone="warn" title={t('work.meanwhile')}>
      <ul>
        {newer.map(({ seq, name, occurredAt, noteTh, reasonTh, officer }) => (
          <li key={seq}>
            {[t(`ticket.event.${name}`), officer && format.name(officer), format.instant(occurredAt), noteTh, reasonTh]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
      <Button size="compact-sm" variant="default" onClick={see}>
        {t('work.haveSeen')}
      </Button>
    </Callout>
  );
}
