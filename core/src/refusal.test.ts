import { expect, test } from 'vitest';
import { Refusal } from './refusal.js';

test('A refusal is an error that says its reason in Thai and English and carries code, facts and field', () => {
  const refusal = new Refusal('QUOTA_FULL', { th: 'เต็มแล้ว', en: 'It is full' }, { left: 0, kind: null }, 'input.count');
  expect(refusal).toBeInstanceOf(Error);
  expect(refusal.message).toBe('เต็มแล้ว (It is full)');
  expect(refusal).toMatchObject({ name: 'Refusal', code: 'QUOTA_FULL', facts: { left: 0, kind: null }, field: 'input.count' });
});

test('A refusal without facts has an empty record of them and no field', () => {
  const refusal = new Refusal('NO', { th: 'ไม่', en: 'No' });
  expect(refusal.facts).toEqual({});
  expect(refusal.field).toBeUndefined();
});
