import type { PlanNodeKind } from '../../graphql/generated/graphql.js';

/** A place of the plan, as the API gives it; each stands after the one it belongs to. */
export interface PlanPlace {
  code: string;
  kind: PlanNodeKind;
  parentCode?: string | null | undefined;
  nameTh: string;
  nameEn: string;
  order: number;
  retiredAt?: string | null | undefined;
}

/** Which levels may stand right below each level. */
const BELOW: Readonly<Record<PlanNodeKind, readonly PlanNodeKind[]>> = {
  PLAN: ['PHASE'],
  PHASE: ['ISSUE'],
  ISSUE: ['SUB_ISSUE', 'GOAL'],
  SUB_ISSUE: ['GOAL'],
  GOAL: ['STRATEGY'],
  STRATEGY: [],
};

export const levelsBelow = (kind: PlanNodeKind): readonly PlanNodeKind[] => BELOW[kind];

/** A place with how many stand above it. */
export type DeepPlace<Place extends PlanPlace> = Place & { depth: number };

/** The codes of a place and of all above it, itself first. */
export function wayUp(places: readonly PlanPlace[], code: string): string[] {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const way: string[] = [];
  for (let at: string | null | undefined = code; at != null && !way.includes(at); at = byCode.get(at)?.parentCode) way.push(at);
  return way;
}

/** The places of a plan and phase in their order; those retired only when wanted. null = of all plans, or all phases. */
export function shownPlaces<Place extends PlanPlace>(
  places: readonly Place[],
  { plan, phase, withRetired }: { plan: string | null; phase: string | null; withRetired: boolean },
): DeepPlace<Place>[] {
  const isIn = (way: readonly string[], code: string | null, above: boolean) =>
    code === null || way.includes(code) || (above && wayUp(places, code).includes(way[0] ?? ''));
  return places.flatMap((place) => {
    const way = wayUp(places, place.code);
    const isShown = isIn(way, plan, false) && isIn(way, phase, true) && (withRetired || place.retiredAt == null);
    return isShown ? [{ ...place, depth: way.length - 1 }] : [];
  });
}

/** Where a place may be moved: places in use of a level that may stand above it, that do not lie below it and are not where it is. */
export function possibleParents<Place extends PlanPlace>(places: readonly Place[], moved: PlanPlace): Place[] {
  return places.filter(
    (place) =>
      BELOW[place.kind].includes(moved.kind) &&
      place.retiredAt == null &&
      place.code !== moved.parentCode &&
      !wayUp(places, place.code).includes(moved.code),
  );
}

/** The issue that a goal serves; null where the goal is not in the plan. */
export const issueAbove = (places: readonly PlanPlace[], code: string): string | null => {
  const way = new Set(wayUp(places, code));
  return places.find((place) => place.kind === 'ISSUE' && way.has(place.code))?.code ?? null;
};

/** The goals that an indicator can be given: those in use, and the one it has. */
export const goalsFor = <Place extends PlanPlace>(places: readonly Place[], current: string): Place[] =>
  places.filter((place) => place.kind === 'GOAL' && (place.retiredAt == null || place.code === current));

/** The order of a new place: after its siblings. */
export const nextOrder = (places: readonly PlanPlace[], parentCode: string): number =>
  Math.max(0, ...places.filter((place) => place.parentCode === parentCode).map(({ order }) => order)) + 1;
