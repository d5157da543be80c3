/** Which way a figure went since the quarter before, and by how much; null when either is missing. */
export interface Change {
  direction: 'up' | 'down' | 'same';
  amount: number;
}

/** The step from one rounded figure to the next, itself rounded to the hundredths that both come with at most. */
export function changeOf(now: number | null | undefined, before: number | null | undefined): Change | null {
  if (now == null || before == null) return null;
  const amount = Math.round((now - before) * 100) / 100;
  return { direction: amount > 0 ? 'up' : amount < 0 ? 'down' : 'same', amount: Math.abs(amount) };
}
