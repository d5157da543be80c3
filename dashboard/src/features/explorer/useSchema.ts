import { useEffect, useMemo, useState } from 'react';
import { ask } from './ask.js';
import type { TypesByName } from './queryPlace.js';
import { SCHEMA_QUERY, type TypeIn } from './schema.rows.js';

/** The types of the hub, asked for once; none until they are here. */
export function useSchema(): { types: readonly TypeIn[]; byName: TypesByName } {
  const [types, setTypes] = useState<readonly TypeIn[]>([]);
  useEffect(() => {
    let isGone = false;
    const load = async () => {
      const { text } = await ask(SCHEMA_QUERY, {});
      const { data } = JSON.parse(text) as { data?: { __schema: { types: TypeIn[] } } };
      if (!isGone && data) setTypes(data.__schema.types);
    };
    void load().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, []);
  return useMemo(() => ({ types, byName: new Map(types.map((type) => [type.name, type])) }), [types]);
}
