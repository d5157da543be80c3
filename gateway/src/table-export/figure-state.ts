import { choice, shaped } from './parameter.js';
import { FIGURE_STATES } from './plan-words.js';

/** By which version of each result a figure is reckoned; the newest when left out. */
export const figureState = choice({ th: 'สถานะตัวเลข', en: 'Figures' }, FIGURE_STATES);

/** As recorded by an instant; now when left out. */
export const instantAsOf = shaped(
  { th: 'ตามที่บันทึกถึง', en: 'As recorded by' },
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/,
  '2026-01-05T09:00:00+07:00',
);
