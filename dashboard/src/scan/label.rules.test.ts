import { describe, expect, it } from 'vitest';
import { readScanned, readTyped } from './label.rules.js';

const CODE = '0123456789ABCDEFGHJK';

describe('a scanned text', () => {
  it.each([
    ['the address of a tracking page', `https://nakhon.bangkok.go.th/track/${CODE}`],
    ['the same in small letters, with a language', `http://localhost:4000/track/${CODE.toLowerCase()}?lang=en`],
    ['the bare code', CODE],
    ['the code in groups', '01234-56789-ABCDE-FGHJK'],
  ])('is read as a label of a hub: %s', (_, text) => {
    expect(readScanned(text)).toEqual({ kind: 'track', code: CODE });
  });

  it.each([
    ['a payment', '00020101021129370016A000000677010111'],
    ['another page', 'https://example.com/menu'],
    ['a path that only looks alike', `https://example.com/x/track/${CODE}`],
    ['a code with letters that no label has', `https://example.com/track/${'I'.repeat(20)}`],
    ['something that would run', `javascript:/track/${CODE}`],
    ['nothing', ''],
  ])('is told to be of another system: %s', (_, text) => {
    expect(readScanned(text).kind).toBe('foreign');
  });

  it('of another system is shown in its beginning only', () => {
    expect(readScanned('x'.repeat(500))).toEqual({ kind: 'foreign', text: 'x'.repeat(80) });
  });
});

describe('a typed text', () => {
  it.each([
    [` ${CODE} `, { kind: 'track', code: CODE }],
    ['r2570-00012', { kind: 'ticket', code: 'R2570-00012' }],
    ['7440-001-0001/66', { kind: 'asset', number: '7440-001-0001/66' }],
    ['https://example.com/menu', { kind: 'foreign', text: 'https://example.com/menu' }],
  ])('%s is read as what it looks like', (text, label) => {
    expect(readTyped(text)).toEqual(label);
  });
});
