import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';

const MarkReadMutation = graphql(`
  mutation MarkNoticesRead($ids: [ID!]!) {
    markNoticesRead(ids: $ids)
  }
`);

const MarkAllReadMutation = graphql(`
  mutation MarkAllNoticesRead {
    markAllNoticesRead
  }
`);

/** Kept answers that the mark makes old: lists of notices and the count in the header. */
const MADE_OLD = { additionalTypenames: ['NoticeConnection'] };

interface Reading {
  isRead: (id: string) => boolean;
  read: (id: string) => void;
  readAll: () => void;
  reading: boolean;
}

/** Marks notices as read, and remembers which: pages of the list that came earlier still say otherwise. */
export function useReading(): Reading {
  const [wasRead, setWasRead] = useState<ReadonlySet<string> | 'all'>(new Set());
  const [{ fetching }, mark] = useMutation(asQuery(MarkReadMutation));
  const [{ fetching: fetchingAll }, markAll] = useMutation(asQuery(MarkAllReadMutation));
  const read = async (id: string) => {
    const { error } = await mark({ ids: [id] }, MADE_OLD);
    if (!error) setWasRead((before) => (before === 'all' ? before : new Set([...before, id])));
  };
  const readAll = async () => {
    const { error } = await markAll({}, MADE_OLD);
    if (!error) setWasRead('all');
  };
  return {
    isRead: (id) => wasRead === 'all' || wasRead.has(id),
    read: (id) => void read(id),
    readAll: () => void readAll(),
    reading: fetching || fetchingAll,
  };
}
