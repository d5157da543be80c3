import { subgraphEnvironment, type SubgraphEnvironment } from '@nakhon/kit/environment';

/** The only reader of the environment in procurement. @throws ZodError naming each variable at fault. */
export const readEnvironment = (environment: NodeJS.ProcessEnv): SubgraphEnvironment => subgraphEnvironment.parse(environment);
