import { registerEnumType } from 'type-graphql';

/** The same words as the core's rule of attainment, so that a row's direction goes straight into it. */
export const Direction = { MORE_IS_BETTER: 'MORE_IS_BETTER', LESS_IS_BETTER: 'LESS_IS_BETTER' } as const;
export type Direction = (typeof Direction)[keyof typeof Direction];

registerEnumType(Direction, {
  name: 'Direction',
  description: 'ทิศทางของตัวชี้วัด · Which way is better',
  valuesConfig: {
    MORE_IS_BETTER: { description: 'ยิ่งมากยิ่งดี · More is better' },
    LESS_IS_BETTER: { description: 'ยิ่งน้อยยิ่งดี · Less is better' },
  },
});
