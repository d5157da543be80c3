import { subgraphEnvironment, type SubgraphEnvironment } from '@nakhon/kit/environment';

/** The only reader of the environment in ict. */
export const readEnvironment = (environment: NodeJS.ProcessEnv): SubgraphEnvironment => subgraphEnvironment.parse(environment);
