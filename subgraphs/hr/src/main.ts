import { runSubgraphProcess } from '@nakhon/kit/process';
import { hrDefinition } from './definition.js';
import { readEnvironment } from './env.js';

const environment = readEnvironment(process.env);
await runSubgraphProcess(hrDefinition({ allowDemonstration: environment.DEMO_ACCOUNTS === 'allowed' }), environment);
