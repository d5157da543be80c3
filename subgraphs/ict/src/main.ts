import { runSubgraphProcess } from '@nakhon/kit/process';
import { ictDefinition } from './definition.js';
import { readEnvironment } from './env.js';

await runSubgraphProcess(ictDefinition, readEnvironment(process.env));
