import { runSubgraphProcess } from '@nakhon/kit/process';
import { financeDefinition } from './definition.js';
import { readEnvironment } from './env.js';

await runSubgraphProcess(financeDefinition, readEnvironment(process.env));
