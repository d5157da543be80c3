import { expectEmittedSchema } from '@nakhon/kit/schema-emitted';
import { undescribed } from '@nakhon/kit/schema-review';
import { expect, test } from 'vitest';
import './definition.js';
import { buildFinanceSchema, FINANCE_FOREIGN } from './schema.js';

test('the checked-in schema is what the classes say', async () => {
  const { sdl } = await buildFinanceSchema();
  expectEmittedSchema(new URL('../schema.graphql', import.meta.url), sdl);
});

test('every type, field and argument is described in Thai and English', async () => {
  const { schema } = await buildFinanceSchema();
  expect(undescribed(schema, FINANCE_FOREIGN)).toEqual([]);
});
