/** The seed of the demonstration data that a new hub begins with. */
export const DEMO_SEED = 'nakhon';
