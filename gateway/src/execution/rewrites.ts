import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isRow, type Row } from './merge.js';
import { isOfType } from './representation.js';

const FRAGMENT = '... on ';

/** Applies the plan's renamings and settings in place, before a representation is sent or after an answer has come. */
export function rewrite(schema: GraphQLSchema, rewrites: readonly FetchDataRewrite[] | undefined, value: unknown): void {
  for (const each of rewrites ?? []) {
    const last = each.path.at(-1);
    if (last !== undefined) atPath(schema, each.path.slice(0, -1), value, (row) => change(row, last, each));
  }
}

function change(row: Row, name: string, rewriting: FetchDataRewrite): void {
  if (rewriting.kind === 'ValueSetter') row[name] = rewriting.setValueTo;
  else if (row[name]) {
    row[rewriting.renameKeyTo] = row[name];
    row[name] = undefined;
  }
}

function atPath(schema: GraphQLSchema, path: readonly string[], value: unknown, act: (row: Row) => void): void {
  if (Array.isArray(value)) for (const element of value) atPath(schema, path, element, act);
  if (!isRow(value)) return;
  const [first, ...rest] = path;
  if (first === undefined) act(value);
  else if (!first.startsWith(FRAGMENT)) atPath(schema, rest, value[first], act);
  else if (isOfType(schema, value, first.slice(FRAGMENT.length), true)) atPath(schema, rest, value, act);
}
