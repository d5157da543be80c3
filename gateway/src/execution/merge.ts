/** A piece of an answer on its way: keys are response names, values JSON. */
export type Row = Record<string, unknown>;

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Merges what a fetch brought into what is there, as Apollo's executor does: objects by key, lists of equal length by place. */
export function mergeInto(target: Row, source: Row): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === undefined) continue;
    const present = target[key];
    if (isRow(value) && isRow(present)) mergeInto(present, value);
    else if (Array.isArray(value) && Array.isArray(present) && value.length === present.length) mergeLists(present, value);
    else target[key] = value;
  }
}

function mergeLists(present: unknown[], value: unknown[]): void {
  for (const [index, element] of value.entries()) {
    const before = present[index];
    if (isRow(before) && isRow(element)) mergeInto(before, element);
    else present[index] = element;
  }
}
