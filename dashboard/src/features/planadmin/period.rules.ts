export const periodDays = ['opensOn', 'dueOn', 'closesOn'] as const;

/** When the results of a quarter are taken; days as 'YYYY-MM-DD'. */
export interface Period extends Record<(typeof periodDays)[number], string> {
  fiscalYear: number;
  quarter: number;
}

/** Whether the days of a period follow one another; they may fall together. */
export const inOrder = ({ opensOn, dueOn, closesOn }: Pick<Period, 'opensOn' | 'dueOn' | 'closesOn'>): boolean =>
  opensOn <= dueOn && dueOn <= closesOn;
