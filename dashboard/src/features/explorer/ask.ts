export interface Asked {
  /** The answer as indented JSON, or what went wrong on the way. */
  text: string;
  cost: { requested: number; limit: number } | null;
  milliseconds: number;
}

/** Sends any query in the reader's name. */
export async function ask(query: string, variables: unknown): Promise<Asked> {
  const start = performance.now();
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as { extensions?: { cost?: Asked['cost'] } };
  return {
    text: JSON.stringify(body, null, 2),
    cost: body.extensions?.cost ?? null,
    milliseconds: Math.round(performance.now() - start),
  };
}

/** The variables in a text field; null when they are no JSON object. Nothing written is no variables. */
export function variablesIn(text: string): Record<string, unknown> | null {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** The request as a command for a shell; the token comes from its variable TOKEN. */
export function asCurl(origin: string, query: string, variables: unknown): string {
  const body = JSON.stringify({ query, variables }).replaceAll("'", String.raw`'\''`);
  return `curl -s ${origin}/graphql -H 'content-type: application/json' -H "authorization: Bearer $TOKEN" -d '${body}'`;
}
