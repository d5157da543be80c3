/** The code an error carries: SQLSTATE of the server (`42501`), the system's (`ECONNREFUSED`, `ENOENT`); undefined when it has none. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
