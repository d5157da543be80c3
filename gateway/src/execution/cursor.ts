import { isRow, type Row } from './merge.js';

export type ResponsePath = readonly (string | number)[];

/** Where in the answer a part of the plan works: the objects at a path, `@` standing for each element of a list. */
export interface Cursor {
  path: ResponsePath;
  entities: Row[];
  root: Row;
}

export function rootCursor(root: Row): Cursor {
  return { path: [], entities: [root], root };
}

/** The objects below the cursor at `path`; nulls on the way drop out. */
export function moveInto(cursor: Cursor, path: ResponsePath): Cursor {
  const entities: Row[] = [];
  for (const entity of cursor.entities) collect(entity, path, 0, entities);
  return { path: [...cursor.path, ...path], entities, root: cursor.root };
}

function collect(value: unknown, path: ResponsePath, at: number, into: Row[]): void {
  if (value === undefined || value === null) return;
  if (at === path.length) {
    if (isRow(value)) into.push(value);
  } else if (path[at] === '@') {
    for (const element of value as unknown[]) collect(element, path, at + 1, into);
  } else collect((value as Row)[path[at] as string], path, at + 1, into);
}

/** The path of each object at `path` with its places in lists, in the order in which `moveInto` gives the objects. */
export function placesOf(path: ResponsePath, root: Row): (string | number)[][] {
  const places: (string | number)[][] = [];
  const walk = (value: unknown, at: number, place: readonly (string | number)[]): void => {
    if (value === undefined || value === null) return;
    if (at === path.length) places.push([...place]);
    else if (path[at] === '@') for (const [index, element] of (value as unknown[]).entries()) walk(element, at + 1, [...place, index]);
    else walk((value as Row)[path[at] as string], at + 1, [...place, path[at] as string]);
  };
  walk(root, 0, []);
  return places;
}
