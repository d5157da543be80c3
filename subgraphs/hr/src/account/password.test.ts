import { expect, it } from 'vitest';
import { hashPassword, isPassword } from './password.js';

it('knows the password it hashed and no other', async () => {
  const phc = await hashPassword('รหัสผ่าน-1');
  expect(phc).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPassword('รหัสผ่าน-1', phc)).toBe(true);
  expect(await isPassword('รหัสผ่าน-2', phc)).toBe(false);
});

it('salts: the same password hashes differently each time', async () => {
  expect(await hashPassword('same')).not.toBe(await hashPassword('same'));
});

it('takes a string that is no hash for a wrong password', async () => {
  expect(await isPassword('x', 'plain')).toBe(false);
});
