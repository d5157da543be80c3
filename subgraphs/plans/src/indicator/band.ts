import { registerEnumType } from 'type-graphql';

export const Band = { ON_TARGET: 'ON_TARGET', NEAR_TARGET: 'NEAR_TARGET', BELOW_TARGET: 'BELOW_TARGET' } as const;
export type Band = (typeof Band)[keyof typeof Band];

registerEnumType(Band, {
  name: 'Band',
  description: 'ระดับผลเทียบเป้าหมาย · How an attainment stands to its target',
  valuesConfig: {
    ON_TARGET: { description: 'บรรลุเป้าหมาย ร้อยละ 100 ขึ้นไป · From 100 percent' },
    NEAR_TARGET: { description: 'ใกล้เป้าหมาย ร้อยละ 80 ถึงไม่ถึง 100 · From 80 to under 100 percent' },
    BELOW_TARGET: { description: 'ต่ำกว่าเป้าหมาย ไม่ถึงร้อยละ 80 · Under 80 percent' },
  },
});
