/** A choice on paper: what was chosen, in words; nothing where all is shown. */
export function ChosenWords({ label, words }: { label: string; words: string | null | undefined }) {
  return words ? <span>{`${label}: ${words}`}</span> : null;
}
