/** Who answers for an indicator as it stands. */
export interface Owner {
  ownerName?: string | null | undefined;
  ownerAccountId?: string | null | undefined;
  ownerActive: boolean;
}

export interface Person {
  accountId: string;
  nameTh: string;
  agency?: { code: string; nameTh: string; nameEn: string } | null | undefined;
}

/** What is chosen: nobody, a person of the agency by account, or somebody without one by name. */
export type OwnerChoice =
  | { by: 'nobody' }
  | { by: 'person'; accountId: string; name: string }
  | { by: 'name'; name: string; active: boolean };

export function choiceOf({ ownerName, ownerAccountId, ownerActive }: Owner): OwnerChoice {
  if (ownerName == null) return { by: 'nobody' };
  if (ownerAccountId != null && ownerActive) return { by: 'person', accountId: ownerAccountId, name: ownerName };
  return { by: 'name', name: ownerName, active: ownerActive };
}

/** The choice as the mutation takes it. */
export function ownerInput(choice: OwnerChoice): { name: string | null; accountId: string | null; active: boolean } {
  if (choice.by === 'nobody') return { name: null, accountId: null, active: false };
  if (choice.by === 'person') return { name: choice.name, accountId: choice.accountId, active: true };
  const name = choice.name.trim() || null;
  return { name, accountId: null, active: name !== null && choice.active };
}

/** Whether what is chosen differs from what stands. */
export function isOtherOwner(owner: Owner, choice: OwnerChoice): boolean {
  const { name, accountId, active } = ownerInput(choice);
  return name !== (owner.ownerName ?? null) || active !== owner.ownerActive || (active && accountId !== (owner.ownerAccountId ?? null));
}

/** Whether the owner's account is no longer among those in use at the agency: a sign that the person has left. */
export const hasLeft = ({ ownerAccountId, ownerActive }: Owner, people: readonly Person[]): boolean =>
  ownerActive && ownerAccountId != null && !people.some((person) => person.accountId === ownerAccountId);
