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

/** Fields of a device that a file can fill. */
export const DEVICE_FIELDS = {
  required: ['assetNumber', 'deviceKind', 'brand', 'model', 'agency'],
  optional: ['serial', 'place', 'boughtOn', 'warrantyUntil'],
} as const satisfies { required: readonly string[]; optional: readonly string[] };
