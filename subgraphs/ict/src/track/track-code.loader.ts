import { defineLoader } from '@nakhon/kit/loader';
import { codesOf } from './track-code.view.js';

/** Codes in force of tickets and devices that have been read, so the viewer may see them. */
export const codeOfTicket = defineLoader<string, string>(
  (id) => id,
  (ids, { em }) => codesOf(em, 'ticket', ids),
);

export const codeOfDevice = defineLoader<string, string>(
  (id) => id,
  (ids, { em }) => codesOf(em, 'device', ids),
);
