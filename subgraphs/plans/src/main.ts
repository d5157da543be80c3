import { runSubgraphProcess } from '@nakhon/kit/process';
import { plansDefinition } from './definition.js';
import { readEnvironment } from './env.js';

await runSubgraphProcess(plansDefinition, readEnvironment(process.env));
