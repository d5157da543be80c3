import { daysBetween, localDateOf, type LocalDate } from '@nakhon/core/bangkok-time';
import type { FiscalQuarter } from '@nakhon/core/fiscal-calendar';
import type { NamedIndicator, NoticeFacts } from './notice-text.rules.js';

type Kind = keyof NoticeFacts;

/** A notice to be made, unless one with its key is there. */
export interface NoticeDraft<K extends Kind = Kind> extends FiscalQuarter {
  kind: K;
  agencyCode: string;
  indicatorId: string | null;
  forRoles: readonly string[];
  facts: NoticeFacts[K];
  createdAt: Date;
  /** Equal for what is the same to tell. */
  key: string;
}

/** How far one agency is in one quarter: of `counted` cells that count, `waiting` are not handed in. */
export interface AgencyWaiting extends FiscalQuarter {
  agencyCode: string;
  dueOn: LocalDate;
  counted: number;
  waiting: number;
}

/** Days before the due day from which an agency is reminded, once each. */
export const REMINDERS = [7, 1] as const;
/** Who is told of what, wherever they hold the role over the agency. */
const TOLD: Record<Kind, readonly string[]> = {
  DUE_SOON: ['PLANNER'],
  LATE: ['PLANNER', 'HEAD', 'VERIFIER'],
  RETURNED: ['PLANNER'],
  SIGNED: ['PLANNER', 'VERIFIER'],
  REOPENED: ['PLANNER', 'HEAD'],
};

/** What is to be told of an agency's quarter on this day, or null. A reminder that was missed is given later, until the due day is over. */
export function draftOfWaiting(row: AgencyWaiting, now: Date): NoticeDraft | null {
  const { agencyCode, fiscalYear, quarter, dueOn, counted, waiting } = row;
  if (waiting === 0) return null;
  const days = daysBetween(localDateOf(now), dueOn);
  const place = { agencyCode, fiscalYear, quarter, indicatorId: null, createdAt: now };
  const about = `${fiscalYear}/${quarter}:${agencyCode}`;
  if (days < 0) return { ...place, kind: 'LATE', forRoles: TOLD.LATE, facts: { dueOn, waiting, counted }, key: `LATE:${about}` };
  const reminder = REMINDERS.findLast((each) => days <= each);
  if (reminder === undefined) return null;
  return {
    ...place,
    kind: 'DUE_SOON',
    forRoles: TOLD.DUE_SOON,
    facts: { dueOn, days, waiting, counted },
    key: `DUE_SOON:${reminder}:${about}`,
  };
}

/** An act upon results that people are told of, with what its notice says of the indicator. */
export type NoticeAct = SignedAct | (CellAct & { indicator: ToldIndicator });

/** An act as the services that make it know it: an indicator by its id. */
export type ToldAct = SignedAct | (CellAct & { indicatorId: string });

export type ToldIndicator = NamedIndicator & { id: string; agencyCode: string };

type SignedAct = FiscalQuarter & { kind: 'SIGNED'; at: Date; signatureId: string; agencyCode: string; cells: number };
type CellAct = FiscalQuarter & { at: Date } & (
    | { kind: 'RETURNED'; version: number; reasonTh: string | null; returnDueOn: LocalDate | null }
    | { kind: 'REOPENED'; reopeningId: string; reasonTh: string; expiresAt: Date }
  );

/** The act that a returned version is. */
export function returnedAct(version: ReturnedVersion): ToldAct {
  const { indicatorId, fiscalYear, quarter, recordedAt: at, noteTh, returnDueOn } = version;
  return {
    kind: 'RETURNED',
    indicatorId,
    fiscalYear,
    quarter,
    at,
    version: version.version,
    reasonTh: noteTh ?? null,
    returnDueOn: returnDueOn ?? null,
  };
}

interface ReturnedVersion extends FiscalQuarter {
  indicatorId: string;
  version: number;
  recordedAt: Date;
  noteTh?: string | null;
  returnDueOn?: string | null;
}

/** The notice of an act; the act's own identity is the key, so that telling it again tells nothing new. */
export function draftOfAct(act: NoticeAct): NoticeDraft {
  const { kind, fiscalYear, quarter, at } = act;
  const base = { fiscalYear, quarter, createdAt: at, forRoles: TOLD[kind] };
  if (kind === 'SIGNED') {
    return { ...base, kind, agencyCode: act.agencyCode, indicatorId: null, facts: { cells: act.cells }, key: `SIGNED:${act.signatureId}` };
  }
  const { id, agencyCode, code, nameTh, nameEn } = act.indicator;
  const named = { code, nameTh, nameEn };
  const place = { ...base, agencyCode, indicatorId: id };
  if (kind === 'REOPENED') {
    const facts = { ...named, reasonTh: act.reasonTh, expiresOn: localDateOf(act.expiresAt) };
    return { ...place, kind, facts, key: `REOPENED:${act.reopeningId}` };
  }
  const facts = { ...named, reasonTh: act.reasonTh, returnDueOn: act.returnDueOn };
  return { ...place, kind, facts, key: `RETURNED:${fiscalYear}/${quarter}:${id}:${act.version}` };
}

/** Where the dashboard shows what a notice is about: what planners alone are told leads to their sheet. */
export function noticePath({
  kind,
  agencyCode,
  fiscalYear,
  quarter,
  indicatorId,
}: Pick<NoticeDraft, 'kind' | 'agencyCode' | 'indicatorId'> & FiscalQuarter): string {
  const when = `fiscalYear=${fiscalYear}&quarter=${quarter}`;
  if (kind === 'RETURNED') return `/reporting/sheet/${agencyCode}?${when}&show=returned&cell=${indicatorId}`;
  if (kind === 'DUE_SOON') return `/reporting/sheet/${agencyCode}?${when}`;
  if (indicatorId) return `/indicators/indicator/${indicatorId}?${when}`;
  return `/indicators/agency/${agencyCode}?${when}${kind === 'SIGNED' ? '' : '&missing=true'}`;
}
