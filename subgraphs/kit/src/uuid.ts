const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether the text can be an id: PostgreSQL fails on others, and a client's slip is no fault of the system. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
