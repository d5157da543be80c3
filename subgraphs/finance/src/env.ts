import { subgraphEnvironment, type SubgraphEnvironment } from '@nakhon/kit/environment';

/** The only reader of the environment in finance. Throws, naming what is missing or malformed. */
export const readEnvironment = (environment: NodeJS.ProcessEnv): SubgraphEnvironment => subgraphEnvironment.parse(environment);
