import { Role, ROLE_DESCRIPTIONS } from '@nakhon/kit/role';
import { registerEnumType } from 'type-graphql';

/** A scope of a token: a role of the account that it carries, or `READ`, which keeps it from changing anything. */
export const TokenScope = { READ: 'READ', ...Role } as const;
export type TokenScope = 'READ' | `${Role}`;

registerEnumType(TokenScope, {
  name: 'TokenScope',
  description:
    'ขอบเขตของโทเค็น: บทบาทที่ใช้ได้ และ READ = อ่านอย่างเดียว · What a token may: roles of the account that it carries, and READ = reading only',
  valuesConfig: {
    READ: { description: 'อ่านอย่างเดียว หากไม่ระบุบทบาทจะอ่านได้ทุกบทบาทของบัญชี · Reading only; without a role, by all roles of the account' },
    ...ROLE_DESCRIPTIONS,
  },
});
