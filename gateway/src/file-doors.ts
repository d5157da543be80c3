/** What the hub makes itself of the answers of several parts, and no part alone. */
export const HUB_ITSELF = 'gateway';

/** Which part is behind the first word of a path below `/files`. What is not here does not exist for the outside. */
export const FILE_DOORS: Readonly<Record<string, string>> = Object.assign(Object.create(null) as object, {
  evidence: 'plans',
  'results-template': 'plans',
  'results-import': 'plans',
  'results-export': 'plans',
  'material-use': 'ict',
  'projects-export': 'plans',
  'table-export': HUB_ITSELF,
});

/** Which part is behind the first word of a path of its own, outside `/files`: for whoever comes, signed in or not. */
export const PUBLIC_DOORS: Readonly<Record<string, string>> = { track: 'ict' };
