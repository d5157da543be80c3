import { expect, it } from 'vitest';
import { agenciesOfRole, hasRole } from './roles.js';

const agency = (code: string) => ({ code, nameTh: code, nameEn: code });
const account = {
  grants: [
    { role: 'HEAD' as const, agency: agency('50010000') },
    { role: 'PLANNER' as const, agency: agency('50020000') },
    { role: 'HEAD' as const, agency: agency('50030000') },
    { role: 'HEAD' as const, agency: agency('50010000') },
  ],
};

it('a role held over several agencies names each of them once', () => {
  expect(agenciesOfRole(account, 'HEAD').map(({ code }) => code)).toEqual(['50010000', '50030000']);
});

it('only a role that was granted is held', () => {
  expect([hasRole(account, 'PLANNER'), hasRole(account, 'VERIFIER')]).toEqual([true, false]);
});
