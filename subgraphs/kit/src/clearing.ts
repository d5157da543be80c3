import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Runs `work` in the running transaction of `em` with the mark that lets append-only tables part with generated rows; only
 * demonstration data are ever removed so. The triggers stand in the migrations.
 */
export async function whileClearing<T>(em: EntityManager, work: () => Promise<T>): Promise<T> {
  await em.execute("select set_config('nakhon.clearing', 'on', true)");
  const result = await work();
  await em.execute("select set_config('nakhon.clearing', '', true)");
  return result;
}
