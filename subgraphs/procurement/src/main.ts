import { runSubgraphProcess } from '@nakhon/kit/process';
import { procurementDefinition } from './definition.js';
import { readEnvironment } from './env.js';

await runSubgraphProcess(procurementDefinition, readEnvironment(process.env));
