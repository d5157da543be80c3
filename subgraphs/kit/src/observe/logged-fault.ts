/** What a log may say of an error: where and what kind it was, never what somebody sent. */
export type LoggedFault = {
  type: string;
  /** SQLSTATE, a system's code or a refusal's. */
  code?: string;
  /** Empty where a library writes what it was given into the message. */
  message: string;
  /** Places in the code, without the first line, which repeats the message. */
  stack: string;
  /** Of a database error: the names it concerns, no values. */
  table?: string;
  constraint?: string;
  cause?: LoggedFault;
};

const SQLSTATE = /^[0-9A-Z]{5}$/;
const DEEPEST_CAUSE = 4;
const LONGEST_MESSAGE = 300;
/** Libraries quote what they choke on: values in messages stand in quotes. */
const QUOTED = /"[^"]*(?:"|$)|'[^']*'|`[^`]*`|“[^”]*”/g;
/** Errors whose messages are made of what was sent, quoted or not. */
const SPEAKS_OF_INPUT = new Set(['SyntaxError', 'GraphQLError', 'ZodError', 'ValidationError']);

/** The error for a log: no values, no user names, no addresses, no SQL. */
export function loggedFault(error: unknown, depth = 0): LoggedFault {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const { code, table, constraint, cause } = error as Error & { code?: unknown; table?: unknown; constraint?: unknown };
  const inner = cause instanceof Error && depth < DEEPEST_CAUSE ? loggedFault(cause, depth + 1) : undefined;
  return {
    type: error.constructor.name || error.name,
    message: messageOf(error, code),
    stack: placesOf(error),
    ...(typeof code === 'string' && /^\w{1,60}$/.test(code) ? { code } : {}),
    ...(typeof table === 'string' ? { table } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    ...(inner === undefined ? {} : { cause: inner }),
  };
}

function messageOf(error: Error, code: unknown): string {
  const isFromDatabase = 'severity' in error || 'query' in error || (typeof code === 'string' && SQLSTATE.test(code));
  if (isFromDatabase || SPEAKS_OF_INPUT.has(error.name) || SPEAKS_OF_INPUT.has(error.constructor.name)) return '';
  return withoutValues(error.message);
}

/** The first line of a sentence with everything blanked that stands in quotes or looks like an address. */
export function withoutValues(text: string): string {
  return text
    .split('\n', 1)[0]!
    .slice(0, LONGEST_MESSAGE)
    .replaceAll(QUOTED, '…')
    .replaceAll(/\S{1,100}@\S{1,100}|\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?|\bnk[hp]_\S+/g, '…');
}

function placesOf({ stack = '', message }: Error): string {
  return stack
    .slice(Math.max(0, stack.indexOf(message)) + message.length)
    .split('\n')
    .filter((line) => /^\s+at .*[):]\d*/.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
    .join('\n');
}

/** One line of JSON for standard error, in the shape of the gateway's own log: level, time, requestId, err. */
export function faultLine(level: 'error' | 'fatal', error: unknown, facts: Record<string, unknown>, now: Date): string {
  return `${JSON.stringify({ level, time: now.toISOString(), ...facts, err: loggedFault(error) })}\n`;
}

/** One line of JSON for what a library wants to say, values left out. */
export function noteLine(note: string, facts: Record<string, unknown>, now: Date): string {
  return `${JSON.stringify({ level: 'warn', time: now.toISOString(), ...facts, note: withoutValues(note) })}\n`;
}
