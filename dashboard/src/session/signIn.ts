/** Why signing in failed, in both languages where the hub said so. */
export interface SignInRefusal {
  code: string;
  messageTh: string | null;
  messageEn: string | null;
}

/** Signs in; null when it worked, the refusal otherwise. The session lives in an http-only cookie. */
export async function signIn(username: string, password: string): Promise<SignInRefusal | null> {
  try {
    const answer = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify({ username, password }),
    });
    return answer.ok ? null : await refusalOf(answer);
  } catch {
    return { code: 'NETWORK', messageTh: null, messageEn: null };
  }
}

async function refusalOf(answer: Response): Promise<SignInRefusal> {
  const body = (await answer.json().catch(() => null)) as { error?: Partial<SignInRefusal> } | null;
  const { code = 'INTERNAL', messageTh = null, messageEn = null } = body?.error ?? {};
  return { code, messageTh, messageEn };
}

/** Ends the session; the page is loaded anew so that nothing of it stays in memory. */
export async function signOut(): Promise<void> {
  await fetch('/session', { method: 'DELETE', credentials: 'same-origin' }).catch(() => undefined);
  window.location.assign('/sign-in');
}

/** The place to go after signing in: a path of this site, or the front page. Keeps out addresses of other sites. */
export const safeReturnPath = (from: unknown): string => (typeof from === 'string' && /^\/(?![/\\])/.test(from) ? from : '/');
