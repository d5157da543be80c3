import { Link } from '@tanstack/react-router';
import { usePaper } from '../../ui/paper.js';
import { changedSearch, type SearchChange } from './indicatorSearch.js';

/** Where the list of indicators stands: on a page of its own, or further down on this one. */
export type ListPlace = 'page' | 'here';

/** The way from a figure to its rows: the list with the board's filters and some more. */
export function ListLink({ place, change, label, about }: { place: ListPlace; change: SearchChange; label: string; about?: string }) {
  if (usePaper()) return null;
  const search = ((before: Record<string, unknown>) =>
    changedSearch(before, { issue: '', kind: '', band: '', missing: '', q: '', ...change })) as never;
  const words = (
    <>
      {label} <span className="nk-visually-hidden">{about}</span>
      <span aria-hidden>→</span>
    </>
  );
  if (place === 'page') {
    return (
      <Link to="/indicators/list" search={search}>
        {words}
      </Link>
    );
  }
  return (
    <Link to="." search={search} hash="list" replace>
      {words}
    </Link>
  );
}
