import { expectEmittedSchema } from '@nakhon/kit/schema-emitted';
import { undescribed } from '@nakhon/kit/schema-review';
import { expect, it } from 'vitest';
import { buildIctSchema, foreignEntities } from './schema.js';

const built = buildIctSchema();

it('is the schema that is checked in (UPDATE_SCHEMA=1 writes it anew)', async () => {
  expectEmittedSchema(new URL('../schema.graphql', import.meta.url), (await built).sdl);
});

it('describes every type, field, argument and value in Thai and English', async () => {
  expect(undescribed((await built).schema, foreignEntities)).toEqual([]);
});
