import { readFileSync } from 'node:fs';
import { API_SCHEMA_FILE } from '@nakhon/gateway/supergraph';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { unexplainedChanges } from './schema-change.rules.js';

const schemaOf = (fields: string) => buildSchema(`type Query { ${fields} }`);
const RELEASED = schemaOf('a: Int! b(x: Int): Int');
const docs = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

describe('a schema that', () => {
  it.each([
    ['gains a field', 'a: Int! b(x: Int): Int c: Int', []],
    ['loses a field', 'b(x: Int): Int', ['Query.a was removed.']],
    ['changes a type', 'a: String! b(x: Int): Int', ['Query.a changed type from Int! to String!.']],
    ['lets a field be null', 'a: Int b(x: Int): Int', ['Query.a changed type from Int! to Int.']],
    ['demands an argument', 'a: Int! b(x: Int, y: Int!): Int', ['A required arg y on Query.b was added.']],
  ])('%s breaks what was: %s', (_, fields, changes) => {
    expect(unexplainedChanges(RELEASED, schemaOf(fields), '')).toEqual(changes);
  });

  it.each([
    ['under Unreleased', '## Unreleased\n- `Query.a was removed.` Ask b.\n## 2026-11-01\n', []],
    ['under an older release', '## Unreleased\n\n## 2026-11-01\n- `Query.a was removed.`\n', ['Query.a was removed.']],
    ['nowhere', '## Unreleased\n- `Query.b was removed.`', ['Query.a was removed.']],
  ])('loses a field is explained by an entry %s', (_, log, unexplained) => {
    expect(unexplainedChanges(RELEASED, schemaOf('b(x: Int): Int'), log)).toEqual(unexplained);
  });
});

it('the API breaks nothing since its last release that docs/schema-changes.md does not name', () => {
  const released = buildSchema(docs('schema-released.graphql'));
  const current = buildSchema(readFileSync(API_SCHEMA_FILE, 'utf8'));
  expect(unexplainedChanges(released, current, docs('schema-changes.md'))).toEqual([]);
});
