import { isName } from './queryTokens.js';
import { type FieldIn, namedType, type TypeIn } from './schema.rows.js';

/** A bracket that is open at some place of a query, and what stands between it and the place. */
export type Frame =
  | { kind: 'document'; next: string }
  | { kind: 'fields'; type: string; field: FieldIn | null; next: string }
  | { kind: 'inputs'; inputs: readonly FieldIn[]; given: string[]; awaits: FieldIn | null }
  | { kind: 'list'; of: FieldIn }
  /** Definitions of variables, and what the schema does not know. */
  | { kind: 'other' };

export type TypesByName = ReadonlyMap<string, TypeIn>;

const ROOTS: Readonly<Record<string, string>> = { query: 'Query', mutation: 'Mutation' };

/** The innermost open bracket after these tokens. */
export function frameAfter(tokens: readonly string[], types: TypesByName): Frame {
  const frames: Frame[] = [{ kind: 'document', next: 'Query' }];
  tokens.forEach((token, index) => {
    const frame = frames.at(-1)!;
    const opened = openedBy(token, frame, types);
    if (opened) frames.push(opened);
    else if (')}]'.includes(token)) closed(frames);
    else read(token, tokens[index - 1] ?? '', frame, types);
  });
  return frames.at(-1)!;
}

function closed(frames: Frame[]): void {
  if (frames.length > 1) frames.pop();
}

function openedBy(token: string, frame: Frame, types: TypesByName): Frame | null {
  if (!'({['.includes(token)) return null;
  if (frame.kind === 'inputs' || frame.kind === 'list') return valueOpenedBy(token, frame, types);
  if (token === '{' && frame.kind !== 'other') return { kind: 'fields', type: frame.next, field: null, next: '' };
  if (token === '(' && frame.kind === 'fields' && frame.field) return inputsOf(frame.field.args ?? []);
  return { kind: 'other' };
}

const inputsOf = (inputs: readonly FieldIn[]): Frame => ({ kind: 'inputs', inputs, given: [], awaits: null });

function valueOpenedBy(token: string, frame: Frame & { kind: 'inputs' | 'list' }, types: TypesByName): Frame {
  const input = frame.kind === 'list' ? frame.of : frame.awaits;
  if (frame.kind === 'inputs') frame.awaits = null;
  if (!input) return { kind: 'other' };
  if (token === '[') return { kind: 'list', of: input };
  return inputsOf(types.get(namedType(input.type))?.inputFields ?? []);
}

function read(token: string, before: string, frame: Frame, types: TypesByName): void {
  if (frame.kind === 'document') frame.next = before === 'on' ? token : (ROOTS[token] ?? frame.next);
  if (frame.kind === 'fields') readField(token, before, frame, types);
  if (frame.kind === 'inputs' && token !== ':' && token !== '$') readInput(token, frame);
}

function readField(token: string, before: string, frame: Frame & { kind: 'fields' }, types: TypesByName): void {
  if (token === '...' || token === '@') {
    frame.field = null;
    if (token === '...') frame.next = frame.type;
  } else if (before === 'on') frame.next = token;
  else if (isName(token) && before !== '...' && before !== '@') {
    frame.field = types.get(frame.type)?.fields?.find((field) => field.name === token) ?? null;
    frame.next = frame.field ? namedType(frame.field.type) : '';
  }
}

/** A name begins an argument, anything after its colon is the value. */
function readInput(token: string, frame: Frame & { kind: 'inputs' }): void {
  if (frame.awaits || !isName(token)) {
    frame.awaits = null;
    return;
  }
  frame.given.push(token);
  frame.awaits = frame.inputs.find((input) => input.name === token) ?? null;
}
