export interface RefusalMessages {
  readonly th: string;
  readonly en: string;
}

export type RefusalFacts = Record<string, string | number | boolean | null>;

/**
 * A request that the domain declines for a reason the asker can understand and mend.
 * `code` is stable and in CAPITALS, `facts` are the figures behind the decision, `field` is the path of the input at fault.
 * Anything thrown that is no Refusal is a fault of the system and is masked at the edge.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: string,
    readonly messages: RefusalMessages,
    readonly facts: RefusalFacts = {},
    readonly field?: string,
  ) {
    super(`${messages.th} (${messages.en})`);
  }
}
