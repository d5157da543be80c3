/**
 * Where a reader of the paper reaches the hub: the address that it was given for the outside, as the page itself may have been opened
 * from inside. Without one, or when the hub does not say, the address of the page.
 */
export async function publicAddress(): Promise<string> {
  try {
    const response = await fetch('/session', { headers: { accept: 'application/json' } });
    const { publicUrl } = (await response.json()) as { publicUrl?: string | null };
    return publicUrl ?? window.location.origin;
  } catch {
    return window.location.origin;
  }
}
