import { writeFileSync } from 'node:fs';
import { API_SCHEMA_FILE, composeSupergraph, SUPERGRAPH_FILE } from '@nakhon/gateway/supergraph';
import { emittedSchemas } from './emitted-schemas.js';

/** Writes supergraph and API schema from the subgraphs' emitted schemas. */
const { supergraphSdl, apiSdl } = composeSupergraph(emittedSchemas());
writeFileSync(SUPERGRAPH_FILE, supergraphSdl);
writeFileSync(API_SCHEMA_FILE, apiSdl);
