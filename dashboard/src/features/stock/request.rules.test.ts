import { expect, it } from 'vitest';
import { linesOf } from './request.rules.js';

const line = (quantity: string) => ({ material: { id: 'a' }, quantity });

it('sends whole numbers above zero', () => {
  expect(linesOf([line('1,200')])).toEqual([{ materialId: 'a', quantity: 1200 }]);
});

it.each([[[]], [[line('0')]], [[line('-1')]], [[line('1.5')]], [[line('')]], [[line('2'), line('x')]]])('sends nothing of %j', (lines) => {
  expect(linesOf(lines)).toBeNull();
});
