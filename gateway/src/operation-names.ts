/** As many names as the hub's own screens have, several times over. */
const MOST_NAMES = 100;
const SHAPE = /^[A-Za-z_]\w{0,59}$/;
export const OTHER = 'other';
export const UNNAMED = 'unnamed';

/**
 * Names of operations as labels. A label is kept for good, so there are at most a hundred, of known shape, and only accounts bring in
 * new ones; the rest is `other`.
 */
export function operationNames(most = MOST_NAMES): (name: string | null, isSignedIn: boolean) => string {
  const known = new Set<string>();
  return (name, isSignedIn) => {
    if (name === null) return UNNAMED;
    if (known.has(name)) return name;
    if (!isSignedIn || known.size >= most || !SHAPE.test(name)) return OTHER;
    known.add(name);
    return name;
  };
}
