import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';

const MarkReadMutation = graphql(`
  mutation MarkNoticesRead($ids: [ID!]!) {
    markNoticesRead(ids: $ids)
  }
`);

/** The API takes so many at once. */
const AT_ONCE = 100;
/** Kept answers that the mark makes old: lists of notices and the count in the header. */
const MADE_OLD = { additionalTypenames: ['NoticeConnection'] };

/** Marks notices as read, and remembers which: pages of the list that came earlier still say otherwise. */
export function useReading(): { wasRead: ReadonlySet<string>; read: (ids: readonly string[]) => void; reading: boolean } {
  const [wasRead, setWasRead] = useState<ReadonlySet<string>>(new Set());
  const [{ fetching }, mark] = useMutation(asQuery(MarkReadMutation));
  const read = async (ids: readonly string[]) => {
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = ids.slice(from, from + AT_ONCE);
      const { error } = await mark({ ids: [...some] }, MADE_OLD);
      if (error) return;
      setWasRead((before) => new Set([...before, ...some]));
    }
  };
  return { wasRead, read: (ids) => void read(ids), reading: fetching };
}
