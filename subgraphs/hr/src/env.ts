import { z } from 'zod';
import { subgraphEnvironment } from '@nakhon/kit/environment';

/** The only reader of the environment in hr. */
export const readEnvironment = (environment: NodeJS.ProcessEnv) =>
  subgraphEnvironment.extend({ DEMO_ACCOUNTS: z.enum(['allowed', 'closed']).default('closed') }).parse(environment);
