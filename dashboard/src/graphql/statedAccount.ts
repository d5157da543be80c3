let username: string | null = null;

/** Says for whom this page was opened; all its tabs share one session, and another person may sign in in one of them. */
export function stateAccount(name: string): void {
  username = name;
}

/** The header by which the hub refuses what this page asks in the name of somebody who signed in later. */
export const statedAccount = (): Record<string, string> => (username === null ? {} : { 'x-nakhon-account': encodeURIComponent(username) });
