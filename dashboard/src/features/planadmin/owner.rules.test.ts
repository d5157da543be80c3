import { expect, it } from 'vitest';
import { choiceOf, hasLeft, isOtherOwner, type Owner, ownerInput } from './owner.rules.js';

const NOBODY: Owner = { ownerName: null, ownerAccountId: null, ownerActive: false };
const PERSON: Owner = { ownerName: 'นางหนึ่ง', ownerAccountId: 'a', ownerActive: true };
const NAMED: Owner = { ownerName: 'นายสอง', ownerAccountId: null, ownerActive: true };
const LEFT: Owner = { ownerName: 'นายสาม', ownerAccountId: 'c', ownerActive: false };

it.each([
  ['nobody', NOBODY],
  ['a person of the agency', PERSON],
  ['somebody without an account', NAMED],
])('%s, untouched, is no other owner', (_, owner) => {
  expect(isOtherOwner(owner, choiceOf(owner))).toBe(false);
});

it('one who has left the post stands as a name, and stays so until somebody is chosen', () => {
  expect(choiceOf(LEFT)).toEqual({ by: 'name', name: 'นายสาม', active: false });
  expect(isOtherOwner(LEFT, choiceOf(LEFT))).toBe(false);
});

it.each([
  [{ by: 'nobody' } as const, { name: null, accountId: null, active: false }],
  [{ by: 'person', accountId: 'b', name: 'นางสอง' } as const, { name: 'นางสอง', accountId: 'b', active: true }],
  [{ by: 'name', name: ' นายสี่ ', active: true } as const, { name: 'นายสี่', accountId: null, active: true }],
  [{ by: 'name', name: ' ', active: true } as const, { name: null, accountId: null, active: false }],
])('%j is sent as %j, another owner than the one before', (choice, input) => {
  expect(ownerInput(choice)).toEqual(input);
  expect(isOtherOwner(PERSON, choice)).toBe(true);
});

it('an owner whose account is not among those in use has left', () => {
  expect([hasLeft(PERSON, []), hasLeft(PERSON, [{ accountId: 'a', nameTh: 'นางหนึ่ง' }]), hasLeft(NAMED, []), hasLeft(LEFT, [])]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
