/** The value when it comes within `limitMs`, else rejects; what comes later is left alone. */
export async function inTime<T>(value: Promise<T>, limitMs: number): Promise<T> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('Not in time')), limitMs);
  value.catch(() => undefined);
  try {
    return await Promise.race([value, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
