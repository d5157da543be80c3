import type { AnyEntity, Constructor, EntityManager } from '@mikro-orm/postgresql';

/** The columns of one table in a joined `select`, and how to make an object of a row. */
export interface PlainRows<T> {
  columns: string;
  read(row: Record<string, unknown>): T;
}

/**
 * Reads an entity's columns into objects of its class that no entity manager knows, for lists that are only shown: no change tracking,
 * several tables in one statement. Columns are named `alias.property`; dates and numbers come as the driver gives them.
 */
export function plainRows<T extends AnyEntity>(em: EntityManager, entity: Constructor<T>, alias: string): PlainRows<T> {
  const properties = em
    .getMetadata(entity)
    .props.flatMap(({ name, fieldNames }) => (fieldNames?.length === 1 ? [{ name: String(name), column: fieldNames[0]! }] : []));
  const named = properties.map(({ name }) => [name, `${alias}.${name}`] as const);
  return {
    columns: properties.map(({ name, column }) => `${alias}.${column} as "${alias}.${name}"`).join(', '),
    read: (row) => {
      const object: Record<string, unknown> = {};
      for (const [name, column] of named) object[name] = row[column];
      // Afterwards, so that no setter of the entity's class is run.
      return Object.setPrototypeOf(object, entity.prototype as object) as T;
    },
  };
}
