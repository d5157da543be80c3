import { Link } from '@tanstack/react-router';
import type { Who } from '../../filters/filters.js';

/** The way from a row to the place's page, with the filters kept. */
export function PlaceLink({ who, code, name }: { who: Who; code: string; name: string }) {
  const to = who === 'districts' ? '/indicators/district/$code' : '/indicators/agency/$code';
  return (
    <Link to={to} params={{ code }} search={true}>
      {name}
    </Link>
  );
}
