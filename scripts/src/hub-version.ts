import { readFileSync } from 'node:fs';

/** Version of the hub, from the project's package.json. */
export function hubVersion(): string {
  const content = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return content.version;
}
