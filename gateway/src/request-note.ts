import { AsyncLocalStorage } from 'node:async_hooks';

/** What the way of one request learns of it for metrics and log. Holds nothing that was sent but the operation's name. */
export interface RequestNote {
  /** Whether an account asked, not who. */
  isSignedIn: boolean;
  /** Name of a valid operation; null: not known, or it has none. */
  operation: string | null;
  /** Codes of the errors in the answer. */
  errorCodes: readonly string[];
}

export function newNote(): RequestNote {
  return { isSignedIn: false, operation: null, errorCodes: [] };
}

/** The request on whose behalf code runs, so that every line of the log can name it. */
export const requestScope = new AsyncLocalStorage<{ requestId: string }>();
