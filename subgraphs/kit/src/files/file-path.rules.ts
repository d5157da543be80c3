/** What a value in a path may be: no dots alone, no slashes, nothing that is written with a percent sign. */
const VALUE = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/;

/** Whether a path is made of at most four such values: nothing in it means another place to whoever reads it next. */
export function isPlainPath(path: string): boolean {
  const [first, ...parts] = path.split('/');
  return first === '' && parts.length >= 1 && parts.length <= 4 && parts.every((part) => VALUE.test(part));
}

/** The values of the pattern's `:names` when the path fits it, else null. `/evidence/:id` fits `/evidence/x-1` and nothing below it. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index]!;
    if (!part.startsWith(':')) {
      if (part !== value) return null;
    } else if (VALUE.test(value)) params[part.slice(1)] = value;
    else return null;
  }
  return params;
}
