import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from './viewer.js';

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
}
