/** Fields of a ticket that a file can fill. */
export const TICKET_FIELDS = {
  required: ['externalId', 'agency', 'receivedAt', 'ticketKind', 'observedUntil'],
  optional: ['subject', 'state', 'handedOverAt', 'handedOverAtElse', 'handedOverOnlyWith', 'finishKnown', 'finishSeenAt'],
} as const satisfies { required: readonly string[]; optional: readonly string[] };

/** Fields of a budget item that a file can fill. */
export const BUDGET_FIELDS = {
  required: ['agency', 'itemNo', 'nameTh', 'amountBaht'],
  optional: ['fiscalYear', 'mission', 'category'],
} as const satisfies { required: readonly string[]; optional: readonly string[] };
