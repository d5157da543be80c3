import { expectEmittedSchema } from '@nakhon/kit/schema-emitted';
import { undescribed } from '@nakhon/kit/schema-review';
import { expect, test } from 'vitest';
import './definition.js';
import { buildPlansSchema, foreignEntities } from './schema.js';

test('The checked-in schema is what the classes say', async () => {
  const { sdl } = await buildPlansSchema();
  expectEmittedSchema(new URL('../schema.graphql', import.meta.url), sdl);
});

test('Every type, field and argument is described in Thai and English', async () => {
  const { schema } = await buildPlansSchema();
  expect(undescribed(schema, foreignEntities)).toEqual([]);
});
