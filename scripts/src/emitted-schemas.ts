import { readFileSync } from 'node:fs';
import { SUBGRAPHS } from '@nakhon/db/bootstrap';

/** The subgraphs' schemas as they are checked in. */
export function emittedSchemas(): { name: string; sdl: string }[] {
  return SUBGRAPHS.map((name) => ({ name, sdl: readFileSync(new URL(`../../subgraphs/${name}/schema.graphql`, import.meta.url), 'utf8') }));
}
