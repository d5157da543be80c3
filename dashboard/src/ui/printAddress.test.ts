import { describe, expect, it } from 'vitest';
import { asksToPrint, printAddress, screenAddress } from './printAddress.js';

const period = { fiscalYear: 2569, quarter: 4 };

describe('the address of a printed page', () => {
  it.each([
    ['/', '', '/print?auto=1'],
    ['/turnaround', '?fiscalYear=2569&quarter=4', '/print/turnaround?fiscalYear=2569&quarter=4&auto=1'],
    ['/turnaround/district/1001', '?source=import%3Atraffy', '/print/turnaround/district/1001?source=import%3Atraffy&auto=1'],
  ])('%s%s prints at %s', (path, search, address) => {
    expect(printAddress(path, search)).toBe(address);
  });

  it.each([
    ['/print', '?auto=1', 'https://hub.example/?fiscalYear=2569&quarter=4'],
    ['/print/turnaround', '?quarter=4&fiscalYear=2569&view=table', 'https://hub.example/turnaround?quarter=4&fiscalYear=2569&view=table'],
    ['/print/place/1001', '', 'https://hub.example/place/1001?fiscalYear=2569&quarter=4'],
  ])('%s%s is seen on screen at %s', (path, search, address) => {
    expect(screenAddress('https://hub.example', path, search, period)).toBe(address);
  });

  it('leads back to the same filters after it led to the paper', () => {
    const there = new URL(printAddress('/disbursement', '?fiscalYear=2569&quarter=4&group=g1&sort=-rate'), 'https://hub.example');
    expect(screenAddress(there.origin, there.pathname, there.search, period)).toBe(
      'https://hub.example/disbursement?fiscalYear=2569&quarter=4&group=g1&sort=-rate',
    );
  });

  it('asks for the dialogue only where it says so', () => {
    expect(['?auto=1', '?auto=0', '', '?quarter=1'].map(asksToPrint)).toEqual([true, false, false, false]);
  });
});
