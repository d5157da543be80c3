import { defineLoader } from '@nakhon/kit/loader';
import { textArray } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import { Material } from './material.js';

/** Materials by id, with the balance of this moment. */
export const materialById = defineLoader<string, Material>(
  (id) => id,
  async (ids, { em }) => {
    const rows: { id: string }[] = await em.execute('select * from material where id = any(?::uuid[])', [textArray(ids.filter(isUuid))]);
    return new Map(rows.map((row) => [row.id, em.map(Material, row)]));
  },
);

/** How many of a material are approved for someone and still lie in the store. */
export const promisedOfMaterial = defineLoader<string, number>(
  (id) => id,
  async (ids, { em }) => {
    const rows: { material_id: string; promised: number }[] = await em.execute(
      `select material_id, sum(approved)::int as promised from withdrawal_line join withdrawal on withdrawal.id = withdrawal_id
       where material_id = any(?::uuid[]) and state = 'APPROVED' group by material_id`,
      [textArray(ids)],
    );
    return new Map(rows.map(({ material_id, promised }) => [material_id, promised]));
  },
);
