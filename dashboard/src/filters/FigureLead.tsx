import { ScopeLine } from './ScopeLine.js';
import { useFigureWords } from './useFigureState.js';

/** The line under the heading of a board whose figures have a state: quarter, whom it counts, and by which results. */
export function FigureLead() {
  const words = useFigureWords();
  return (
    <>
      <ScopeLine /> · <strong>{words}</strong>
    </>
  );
}
