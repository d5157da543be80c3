import { referenceProcurementSteps } from '@nakhon/db/reference-figures';
import { describe, expect, it } from 'vitest';
import { isOnPath } from './method-path.rules.js';
import { ProcurementMethod } from './procurement-method.js';

describe('the steps to be expected', () => {
  it.each([
    ['SPECIFIC', 500_000_00n, 'DIRECT_AGREEMENT', true],
    ['SPECIFIC', 500_000_01n, 'DIRECT_AGREEMENT', false],
    ['SPECIFIC', 500_000_00n, 'INVITATION', false],
    ['SPECIFIC', 500_000_01n, 'INVITATION', true],
    ['SPECIFIC', 500_000_00n, 'CONSIDERATION_REPORT', false],
    ['SELECTION', 400_000_00n, 'INVITATION', true],
    ['E_BIDDING', 5_000_000_00n, 'DRAFT_HEARING', false],
    ['E_BIDDING', 5_000_000_01n, 'DRAFT_HEARING', true],
    ['E_MARKET', 999_999_99n, 'AUDITOR_COPY', false],
    ['E_MARKET', 1_000_000_00n, 'AUDITOR_COPY', true],
    ['E_BIDDING', 600_000_00n, 'STANDSTILL', true],
  ] as const)('of %s at a median price of %d satang: %s is %s', (method, price, code, expected) => {
    expect(isOnPath(ProcurementMethod[method], price, code)).toBe(expected);
  });

  it.each(Object.values(ProcurementMethod))('of %s always end in delivery, inspection and payment', (method) => {
    const codes = referenceProcurementSteps().filter((step) => step.method === method && isOnPath(method, 100_00n, step.code));
    expect(codes.map((step) => step.code)).toEqual(expect.arrayContaining(['DELIVERY', 'INSPECTION', 'PAYMENT']));
    expect(codes.at(-1)?.code).toBe('PAYMENT');
  });
});
