import type { EntityManager } from '@mikro-orm/postgresql';

/** What a job is handed besides the unit of work: nothing of it comes from the surroundings. */
export interface JobTask {
  /** What was sent; empty for a job that the clock began. */
  payload: Record<string, unknown>;
  /** The subgraph's clock when the job was taken up. */
  now: Date;
  /** A new uuidv7. */
  newId(): string;
}

/** Work that a subgraph does by itself. */
export interface JobDefinition {
  /** Lower-case words with dashes, one queue per kind of job. */
  queue: string;
  /** When it begins by itself: `minute hour day month weekday` in Bangkok. An occurrence that nobody was there for is made up for within a day. */
  cron?: string;
  /** How often it is tried again after it failed, and after how long at first; usually 8 times from five seconds on. */
  retry?: { limit: number; delaySeconds: number };
  /** Does it. At least once: a process may die after its work and before it could say so, so doing it twice must be doing it once. */
  handle(em: EntityManager, task: JobTask): Promise<void>;
}
