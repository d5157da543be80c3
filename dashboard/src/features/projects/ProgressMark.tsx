import type { ProgressState } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/language.js';
import { StateMark } from '../../ui/StateMark.js';

/** How the report of a month stands. */
export function ProgressMark({ state }: { state: ProgressState }) {
  const t = useT();
  return <StateMark state={state} words={t(`projects.state.${state}`)} />;
}
