import { expect, test } from 'vitest';
import { jsonLiteral } from './json-literal.js';

test('rows stand between dollar quotes just as JSON writes them', () => {
  expect(jsonLiteral([{ a: "it's \\ ?" }]).sql).toBe(`$rows$[{"a":"it's \\\\ ?"}]$rows$`);
});

test('text that holds the quotes gets other quotes, so that it cannot end the literal', () => {
  expect(jsonLiteral(['$rows$; drop table x', '$rowss$']).sql).toMatch(/^\$rowsss\$.*\$rowsss\$$/);
});
