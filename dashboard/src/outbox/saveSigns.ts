import type { CellMark } from '../grid/cell.js';
import type { Translate } from '../i18n/language.js';
import type { MessageKey } from '../i18n/messages.th.js';
import type { Standing } from './outbox.rules.js';

/** The words of the screen. */
export interface Words {
  t: Translate;
  language: 'th' | 'en';
}

/** A mark whose words are a message. */
export type Sign = Omit<CellMark, 'text'> & { text: MessageKey };

/** The sign of each way in which a change can stand. */
export const saveSigns: Record<NonNullable<Standing>, Sign> = {
  waiting: { icon: '●', tone: 'busy', text: 'reporting.save.waiting' },
  sending: { icon: '↻', tone: 'busy', text: 'reporting.save.sending' },
  held: { icon: '●', tone: 'bad', text: 'reporting.save.held' },
  refused: { icon: '⊘', tone: 'bad', text: 'reporting.save.refused' },
  conflict: { icon: '⇄', tone: 'bad', text: 'reporting.save.conflict' },
};

export const signed = ({ text, ...sign }: Sign, t: Translate): CellMark => ({ ...sign, text: t(text) });
