import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from './viewer.js';

/** Runs the read of a figure, handing it the unit of work of the server that may be read. */
export type ReadFigure = <T>(work: (em: EntityManager) => Promise<T>) => Promise<T>;

/** What every resolver is handed: the clock, the viewer and ids come from here, never from the surroundings. */
export interface SubgraphContext {
  /** A unit of work of this request alone. */
  em: EntityManager;
  viewer: Viewer;
  /** The instant the request began; one request has one now. */
  now: Date;
  /** A new uuidv7. */
  newId(): string;
  requestId: string;
  /** Where figures may be read from a replica; a mutation has none, so that it sees what it wrote. */
  readFigure?: ReadFigure | undefined;
}
