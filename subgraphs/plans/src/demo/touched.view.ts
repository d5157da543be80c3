import type { EntityManager } from '@mikro-orm/postgresql';

/** Written by the database itself from other rows. */
const PROJECTED = ['result_cell'];

/**
 * SQL condition on rows of `table`: something that was not generated points to it. The tables that can point are read from the database,
 * so that a new kind of fact is heeded without being named here.
 */
export async function touchedCondition(em: EntityManager, table: string): Promise<string> {
  const keys = await em.execute<{ child: string; column: string; has_source: boolean }[]>(
    `select child.relname as child, quote_ident(key.attname) as column,
       exists (select 1 from pg_attribute told where told.attrelid = child.oid and told.attname = 'source' and not told.attisdropped) as has_source
     from pg_constraint fk join pg_class child on child.oid = fk.conrelid
     join pg_attribute key on key.attrelid = child.oid and key.attnum = fk.conkey[1]
     where fk.contype = 'f' and fk.confrelid = ?::regclass and fk.conrelid <> fk.confrelid`,
    [table],
  );
  const touching = keys
    .filter(({ child }) => !PROJECTED.includes(child))
    .map(({ child, column, has_source: hasSource }) => {
      const byPeople = hasSource ? ` and ${child}.source <> 'generated'` : '';
      return `exists (select 1 from ${child} where ${child}.${column} = ${table}.id${byPeople})`;
    });
  return touching.length === 0 ? 'false' : touching.join(' or ');
}
