import { describe, expect, it } from 'vitest';
import { emptyRequest, kindOf, problemsOf, requestInput } from './request.rules.js';

const problems = [
  { code: 'NO_POWER', kind: 'HARDWARE' as const, deviceKind: 'COMPUTER' as const, nameTh: 'เปิดไม่ติด' },
  { code: 'PAPER_JAM', kind: 'HARDWARE' as const, deviceKind: 'PRINTER' as const, nameTh: 'กระดาษติด' },
  { code: 'VIRUS', kind: 'SOFTWARE' as const, deviceKind: null, nameTh: 'ติดไวรัส' },
];
const printer = { id: 'p', kind: 'PRINTER' as const };
const send = (draft: Partial<typeof emptyRequest>, device: typeof printer | null = null) =>
  requestInput({ ...emptyRequest, ...draft } as typeof emptyRequest, problems, device, (local) => local || null);

it('a device has the problems of its kind and those of every kind', () => {
  expect(problemsOf(problems, printer).map(({ code }) => code)).toEqual(['PAPER_JAM', 'VIRUS']);
  expect(problemsOf(problems, null)).toHaveLength(3);
});

describe('the kind of repair', () => {
  it.each([
    ['that of the problem, whatever was chosen', { problem: 'VIRUS', kind: 'NETWORK' }, null, 'SOFTWARE'],
    ['the chosen one without a known problem', { problem: '', kind: 'NETWORK' }, printer, 'NETWORK'],
    ['hardware for a device', { problem: '', kind: '' }, printer, 'HARDWARE'],
    ['network for a network device', { problem: '', kind: '' }, { id: 'n', kind: 'NETWORK' as const }, 'NETWORK'],
  ])('is %s', (_, draft, device, kind) => {
    expect(kindOf(draft, problems, device)).toBe(kind);
  });
});

describe('a request as it is sent', () => {
  it('has the words of the known problem where nothing else was written', () => {
    expect(send({ problem: 'PAPER_JAM' }, printer)).toMatchObject({
      subjectTh: 'กระดาษติด',
      problem: 'PAPER_JAM',
      deviceId: 'p',
      deviceTh: null,
    });
    expect(send({ problem: 'PAPER_JAM', subjectTh: ' ดึงไม่ออก ' }, printer).subjectTh).toBe('ดึงไม่ออก');
  });

  it('leaves out a problem that the device, chosen later, cannot have', () => {
    expect(send({ problem: 'NO_POWER', subjectTh: 'x' }, printer)).toMatchObject({ problem: null, kind: 'HARDWARE' });
  });

  it('describes a device only where none was chosen, and leaves blanks out', () => {
    expect(send({ deviceTh: 'เครื่องเก่า', letterNumber: ' ' }, printer)).toMatchObject({
      deviceTh: null,
      letterNumber: null,
      agencyCode: null,
    });
    expect(send({ deviceTh: ' เครื่องเก่า ' })).toMatchObject({ deviceId: null, deviceTh: 'เครื่องเก่า' });
  });
});
