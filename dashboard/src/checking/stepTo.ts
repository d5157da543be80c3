/** The index that an arrow leads to, kept within the list. */
export const stepTo = (index: number, key: string, count: number): number | null => {
  const steps: Partial<Record<string, number>> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: count - 1 };
  const next = steps[key];
  return next === undefined || count === 0 ? null : Math.min(Math.max(next, 0), count - 1);
};
