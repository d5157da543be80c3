/** What the overview asks of one district or department; a block that did not come is null. */
export interface PlaceAnswer {
  code: string;
  indicatorSummary?: { attainmentPercent?: number | null; due?: number | null; missing?: number | null } | null;
  disbursement?: { ratePercent?: number | null; targetPercent?: number | null } | null;
  repairTurnaround?: { medianHours?: number | null; open?: number | null } | null;
  procurementSummary?: { open?: number | null; late?: number | null } | null;
  staffing?: { positions?: number | null; vacant?: number | null } | null;
}

/** One place with the key figures of every block; null is missing. */
export interface PlaceRow {
  code: string;
  name: string;
  attainmentPercent: number | null;
  due: number | null;
  missing: number | null;
  ratePercent: number | null;
  targetPercent: number | null;
  medianHours: number | null;
  openRepairs: number | null;
  openProcurements: number | null;
  lateProcurements: number | null;
  positions: number | null;
  vacant: number | null;
}

/** The figures of a place side by side. A place that the API did not answer for has a row of missing values. */
export function placeRow(place: { code: string; name: string }, answer: PlaceAnswer | undefined): PlaceRow {
  const { indicatorSummary, disbursement, repairTurnaround, procurementSummary, staffing } = answer ?? {};
  return {
    code: place.code,
    name: place.name,
    attainmentPercent: indicatorSummary?.attainmentPercent ?? null,
    due: indicatorSummary?.due ?? null,
    missing: indicatorSummary?.missing ?? null,
    ratePercent: disbursement?.ratePercent ?? null,
    targetPercent: disbursement?.targetPercent ?? null,
    medianHours: repairTurnaround?.medianHours ?? null,
    openRepairs: repairTurnaround?.open ?? null,
    openProcurements: procurementSummary?.open ?? null,
    lateProcurements: procurementSummary?.late ?? null,
    positions: staffing?.positions ?? null,
    vacant: staffing?.vacant ?? null,
  };
}

/** The figures whose worst places are marked, and which end is the bad one. */
export const worstEnds = {
  attainmentPercent: 'low',
  ratePercent: 'low',
  medianHours: 'high',
  openRepairs: 'high',
  lateProcurements: 'high',
  vacant: 'high',
} as const;
export type RankedKey = keyof typeof worstEnds;

const WORST = 5;

/**
 * The worst five of a figure: code → rank from 1. Equals share a rank, and equals that would make more than five stay unmarked, as do
 * zeros of a figure where more is worse, and missing values. Of few places at most half are marked.
 */
export function worstRanks(rows: readonly PlaceRow[], key: RankedKey): Map<string, number> {
  const bad = worstEnds[key] === 'low' ? (value: number) => -value : (value: number) => value;
  const present = rows.flatMap((row) => (row[key] === null ? [] : [{ code: row.code, badness: bad(row[key]), value: row[key] }]));
  const most = Math.min(WORST, Math.floor(present.length / 2));
  const ranked = present.map(({ code, badness, value }) => {
    const worse = present.filter((one) => one.badness > badness).length;
    const asBad = present.filter((one) => one.badness >= badness).length;
    const isMarked = asBad <= most && !(worstEnds[key] === 'high' && value === 0);
    return [code, isMarked ? worse + 1 : null] as const;
  });
  return new Map(ranked.flatMap(([code, rank]) => (rank === null ? [] : [[code, rank] as const])));
}
