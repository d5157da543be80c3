import { type Frame, frameAfter, type TypesByName } from './queryPlace.js';
import { isInText, tokensOf, wordAt } from './queryTokens.js';
import { type Described, inBoth, namedType, written } from './schema.rows.js';

/** One thing that can stand at the cursor. */
export interface Suggestion {
  name: string;
  /** What is written for it: `first: ` for the argument first. */
  text: string;
  /** Its type in the notation of the schema; empty where there is none. */
  type: string;
  th: string;
  en: string;
}

/** What can stand at a place; the text between `from` and `to` gives way to what is chosen. */
export interface Completion {
  from: number;
  to: number;
  suggestions: Suggestion[];
}

const VARIABLE = /\$([_A-Za-z]\w*)\s*:/g;
const FRAGMENT = /\bfragment\s+([_A-Za-z]\w*)\s+on\b/g;

/** What can stand at the cursor of a query, best first: fields, arguments, values, variables; null where nothing can be said. */
export function completionAt(query: string, cursor: number, types: TypesByName): Completion | null {
  const { from, to, part } = wordAt(query, cursor);
  const before = query.slice(0, from);
  if (isInText(before)) return null;
  const tokens = tokensOf(before);
  const all = suggestionsIn(frameAfter(tokens, types), tokens, query, types);
  const suggestions = bestFirst(all, part);
  return suggestions.length === 0 ? null : { from, to, suggestions };
}

function suggestionsIn(frame: Frame, tokens: readonly string[], query: string, types: TypesByName): Suggestion[] {
  const last = tokens.at(-1) ?? '';
  if (last === '$') return namesIn(query, VARIABLE).map(word);
  if (last === '@') return ['include', 'skip'].map(word);
  if (last === '...') return ['on', ...namesIn(query, FRAGMENT)].map(word);
  if (last === 'on' && frame.kind !== 'inputs') return [...types.values()].filter((type) => type.fields !== null).map(named);
  if (frame.kind === 'document') return tokens.length === 0 || last === '}' ? ['query', 'mutation', 'fragment'].map(word) : [];
  if (frame.kind === 'fields') return (types.get(frame.type)?.fields ?? []).map((field) => typed(field, ''));
  if (frame.kind === 'list') return valuesOf(frame.of, query, types);
  if (frame.kind === 'other') return [];
  if (last === ':') return frame.awaits ? valuesOf(frame.awaits, query, types) : [];
  return frame.inputs.filter(({ name }) => !frame.given.includes(name)).map((input) => typed(input, ': '));
}

type Typed = Described & { type: Parameters<typeof written>[0] };

const word = (name: string): Suggestion => ({ name, text: name, type: '', th: '', en: '' });
const named = ({ name, description }: Described): Suggestion => ({ ...word(name), ...inBoth(description) });
const typed = (thing: Typed, after: string): Suggestion => ({
  ...named(thing),
  text: `${thing.name}${after}`,
  type: written(thing.type),
});

/** The values of an enumeration, true and false, and the variables of the query. */
function valuesOf(input: Typed, query: string, types: TypesByName): Suggestion[] {
  const type = namedType(input.type);
  const values = type === 'Boolean' ? ['true', 'false'].map(word) : (types.get(type)?.enumValues ?? []).map(named);
  return [...values, ...namesIn(query, VARIABLE).map((name) => word(`$${name}`))];
}

const namesIn = (query: string, pattern: RegExp): string[] => [...new Set([...query.matchAll(pattern)].map((match) => match[1] ?? ''))];

/** Those that begin with what is written, then those that hold it. */
function bestFirst(all: readonly Suggestion[], part: string): Suggestion[] {
  const sought = part.toLowerCase();
  const begins = (one: Suggestion) => one.name.toLowerCase().startsWith(sought);
  const holds = all.filter((one) => one.name.toLowerCase().includes(sought));
  return [...holds.filter(begins), ...holds.filter((one) => !begins(one))];
}
