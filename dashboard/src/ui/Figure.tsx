import { useT } from '../i18n/language.js';

/** A formatted figure; a missing one is a dash to the eye and a word to the ear. `title` holds the exact value of a shortened one. */
export function Figure({ text, title }: { text: string | null; title?: string | null }) {
  const t = useT();
  if (text !== null) return <span title={title ?? undefined}>{text}</span>;
  return (
    <span>
      <span aria-hidden>–</span>
      <span className="nk-visually-hidden">{t('missing.label')}</span>
    </span>
  );
}
