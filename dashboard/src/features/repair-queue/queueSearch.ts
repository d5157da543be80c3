import { useNavigate, useSearch } from '@tanstack/react-router';
import type { QueueOrder, RepairEventName } from '../../graphql/generated/graphql.js';
import { openStates, repairKinds, serviceSections } from '../../repair/state.rules.js';

export const queueOrders = ['DUE', 'RECEIVED', 'STATE_SINCE'] as const satisfies QueueOrder[];
export const queueViews = ['list', 'board'] as const;
/** Choices of who is on it beside the officers themselves. */
export const MINE = 'mine';
export const NOBODY = 'none';
/** Written out, so that a link from somebody of one section shows all sections to somebody of another. */
export const ALL_SECTIONS = 'all';

const LONGEST_SEARCH = 80;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

type Search = Record<string, unknown>;
const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | null => values.find((one) => one === value) ?? null;
/** Digits alone are read as a number by the router. */
const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '');

/** The queue's filters as they stand in the address; what does not exist counts as absent. The section is `desk` there: the boards' `section` is a choice of zones. */
export function readQueueSearch(search: Search) {
  const officer = textOf(search['officer']);
  const agency = textOf(search['agency']);
  const district = textOf(search['district']);
  return {
    section: search['desk'] === ALL_SECTIONS ? (ALL_SECTIONS as typeof ALL_SECTIONS) : oneOf(serviceSections, search['desk']),
    state: oneOf(openStates, search['state']) as RepairEventName | null,
    kind: oneOf(repairKinds, search['kind']),
    agency: /^\d{8}$/.test(agency) ? agency : null,
    district: /^\d{4}$/.test(district) ? district : null,
    officer: officer === MINE || officer === NOBODY || UUID.test(officer) ? officer : null,
    late: textOf(search['late']) === '1',
    part: textOf(search['part']) === '1',
    text: textOf(search['q']).slice(0, LONGEST_SEARCH),
    order: oneOf(queueOrders, search['order']) ?? ('DUE' as const),
    view: oneOf(queueViews, search['view']) ?? ('list' as const),
  };
}

export type QueueSearch = ReturnType<typeof readQueueSearch>;

/** The variables of the queue's query for what is chosen. */
export const queueVariables = ({ section, state, kind, agency, district, officer, late, part, text, order }: QueueSearch) => ({
  section: section === ALL_SECTIONS ? null : section,
  states: state && [state],
  kind,
  agencyCode: agency,
  districtCode: district,
  officerId: officer === MINE || officer === NOBODY ? null : officer,
  mine: officer === MINE || null,
  unassigned: officer === NOBODY || null,
  late: late || null,
  waitingPart: part || null,
  search: text || null,
  orderBy: order,
});

/** The same as the export of the queue takes it. */
export const queueExport = ({ section, text, late, part, view: _view, ...rest }: QueueSearch) => ({
  ...rest,
  table: 'repair-queue',
  desk: section,
  q: text,
  late: late && 1,
  part: part && 1,
});

/** Whether anything but section, order and view is chosen. */
export const isNarrowed = ({ state, kind, agency, district, officer, late, part, text }: QueueSearch): boolean =>
  Boolean(state ?? kind ?? agency ?? district ?? officer) || late || part || text !== '';

export type QueueChange = Partial<
  Record<'desk' | 'state' | 'kind' | 'agency' | 'district' | 'officer' | 'late' | 'part' | 'q' | 'order' | 'view', string>
>;

/** The address with some filters changed; '' takes one away. */
export const changedQueueSearch = (before: Search, change: QueueChange): Search => ({
  ...before,
  ...Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value || undefined])),
});

/** Everything but section, order and view taken away. */
export const nothingChosen: QueueChange = { state: '', kind: '', agency: '', district: '', officer: '', late: '', part: '', q: '' };

/** The filters of the address and the way to change them. */
export function useQueueSearch() {
  const navigate = useNavigate();
  const chosen = readQueueSearch(useSearch({ strict: false }));
  const choose = (change: QueueChange) => {
    const next = (before: Search) => changedQueueSearch(before, change);
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  };
  return { chosen, choose };
}
