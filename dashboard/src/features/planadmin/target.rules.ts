/** A target as it was set or restated. */
export interface TargetVersion {
  quarter: number;
  version: number;
  value: string;
}

/** The targets of a year as they stand: the newest version of each quarter, by quarter. */
export function standingTargets<Target extends TargetVersion>(versions: readonly Target[]): Map<number, Target> {
  const oldestFirst = versions.toSorted((one, other) => one.version - other.version);
  return new Map(oldestFirst.map((target) => [target.quarter, target]));
}

/** A target to be written; `seenVersion` 0 = none was there. */
export interface TargetEdit {
  quarter: number;
  seenVersion: number;
  value: string;
}

/** What was typed into the quarters and differs from what stands; an emptied one is left as it stands, as a target cannot be taken away. */
export function targetEdits(standing: ReadonlyMap<number, TargetVersion>, typed: Readonly<Record<number, string>>): TargetEdit[] {
  return Object.entries(typed).flatMap(([key, text]) => {
    const target = standing.get(Number(key));
    const value = text.trim();
    return value === '' || value === target?.value ? [] : [{ quarter: Number(key), seenVersion: target?.version ?? 0, value }];
  });
}
