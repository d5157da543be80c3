import { changeOf } from '../format/change.js';
import { useT } from '../i18n/language.js';

const signs = { up: '▲', down: '▼', same: '=' };

/** The line under a figure that compares it with the quarter before; nothing when either is missing. */
export function ChangeNote({
  now,
  before,
  write,
}: {
  now: number | null | undefined;
  before: number | null | undefined;
  write: (amount: number) => string | null;
}) {
  const t = useT();
  const change = changeOf(now, before);
  if (!change) return null;
  const amount = write(change.amount) ?? '';
  return (
    <span>
      <span aria-hidden>{signs[change.direction]}</span> {t(`change.${change.direction}`, { amount })}
    </span>
  );
}
