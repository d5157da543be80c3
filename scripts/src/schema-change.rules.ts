import { findBreakingChanges, type GraphQLSchema } from 'graphql';

/** The heading in docs/schema-changes.md under which changes since the last release stand. */
export const UNRELEASED = '## Unreleased';

/**
 * Breaking changes from the released schema to the current one that the log does not name, in graphql-js's words
 * (`District.population was removed.`). A change is named when its sentence stands in backquotes under `## Unreleased`.
 */
export function unexplainedChanges(released: GraphQLSchema, current: GraphQLSchema, log: string): string[] {
  const entries = unreleasedPart(log);
  return findBreakingChanges(released, current)
    .map((change) => change.description)
    .filter((sentence) => !entries.includes(`\`${sentence}\``));
}

function unreleasedPart(log: string): string {
  const start = log.indexOf(UNRELEASED);
  if (start === -1) return '';
  const rest = log.slice(start + UNRELEASED.length);
  const end = rest.indexOf('\n## ');
  return end === -1 ? rest : rest.slice(0, end);
}
