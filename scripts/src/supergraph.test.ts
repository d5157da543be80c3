import { readFileSync } from 'node:fs';
import { API_SCHEMA_FILE, composeSupergraph, SUPERGRAPH_FILE } from '@nakhon/gateway/supergraph';
import { expect, it } from 'vitest';
import { emittedSchemas } from './emitted-schemas.js';

it('composes to the supergraph and the API schema that are checked in (npm run compose writes them anew)', () => {
  const { supergraphSdl, apiSdl } = composeSupergraph(emittedSchemas());
  expect(readFileSync(SUPERGRAPH_FILE, 'utf8')).toBe(supergraphSdl);
  expect(readFileSync(API_SCHEMA_FILE, 'utf8')).toBe(apiSdl);
});

it('keeps what only the gateway may ask out of the API', () => {
  const api = readFileSync(API_SCHEMA_FILE, 'utf8');
  expect(api).not.toMatch(/credentialHolder|CredentialHolder/);
  expect(api).toMatch(/type District /);
});
