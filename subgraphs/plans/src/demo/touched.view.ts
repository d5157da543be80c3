import type { EntityManager } from '@mikro-orm/postgresql';

/** Written from other rows, or part of the row that they point to: they go with it. */
const NO_FACTS_OF_THEIR_OWN = ['result_cell', 'project_activity', 'notice'];
/** What still points after its own generated rows were cleared was kept for people's sake. */
const KEPT_FOR_PEOPLE = ['project'];

/**
 * SQL condition on rows of `table`: an account changed it, or something that was not generated points to it. The tables that can point are
 * read from the database, so that a new kind of fact is heeded without being named here; rows that go with the one they point to, such as
 * notices, hold nothing.
 */
export async function touchedCondition(em: EntityManager, table: 'indicator' | 'project'): Promise<string> {
  const keys = await em.execute<{ child: string; column: string; has_source: boolean }[]>(
    `select child.relname as child, quote_ident(key.attname) as column,
       exists (select 1 from pg_attribute told where told.attrelid = child.oid and told.attname = 'source' and not told.attisdropped) as has_source
     from pg_constraint fk join pg_class child on child.oid = fk.conrelid
     join pg_attribute key on key.attrelid = child.oid and key.attnum = fk.conkey[1]
     where fk.contype = 'f' and fk.confrelid = ?::regclass and fk.conrelid <> fk.confrelid and fk.confdeltype <> 'c'`,
    [table],
  );
  const touching = keys
    .filter(({ child }) => !NO_FACTS_OF_THEIR_OWN.includes(child))
    .map(({ child, column, has_source: hasSource }) => {
      const byPeople = hasSource && !KEPT_FOR_PEOPLE.includes(child) ? ` and ${child}.source <> 'generated'` : '';
      return `exists (select 1 from ${child} where ${child}.${column} = ${table}.id${byPeople})`;
    });
  const changed = `exists (select 1 from audit_row where subject = '${table}:' || ${table}.id and account_id is not null)`;
  return [changed, ...touching].join(' or ');
}
