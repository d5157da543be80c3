import { formatDecimal, parseDecimal } from '@nakhon/core/decimal';
import { checkEntry, type CheckedEntry } from '@nakhon/core/entry/entry-check';
import { decideCellMove, type CellAct } from '../result/move.rules.js';
import { contradictoryEntry, ratioNotTaken, refusedEntry, refusedMove } from './act.refusals.js';
import { BLANK, entryPast, keptWarnings, moveFactsOf, type ActFacts, type CellContent, type DecidedAct } from './act.rules.js';

/** An entry as typed. A field left out keeps what stands; an empty note or explanation takes it away. */
export interface SavedEntry {
  value?: string | null | undefined;
  numerator?: string | null | undefined;
  denominator?: string | null | undefined;
  notApplicableReason?: string | null | undefined;
  noteTh?: string | null | undefined;
  explanationTh?: string | null | undefined;
  clear?: boolean | null | undefined;
}

/**
 * What saving an entry makes of a cell: a draft, a waiver or an empty cell; nothing where it stands so already. Refuses what `checkEntry`
 * and the table of moves refuse, and with ENTRY_CONTRADICTORY or RATIO_NOT_TAKEN what could be kept in part only.
 */
export function decideSave(entry: SavedEntry, facts: ActFacts, now: Date): DecidedAct {
  requireOneMeaning(entry, facts);
  const asked = entry.clear ? cleared() : entry.notApplicableReason != null ? waived(entry.notApplicableReason) : entered(entry, facts);
  const given = { hasValue: asked.content.value !== null, hasReason: asked.content.noteTh !== null };
  const decision = decideCellMove(asked.act, moveFactsOf(facts, now, null, given));
  if ('lacks' in decision) throw refusedMove(asked.act, decision.lacks, facts, now);
  const content = { ...asked.content, state: decision.to, returnDueOn: facts.latest?.returnDueOn ?? null };
  return { content: standsSo(content, facts) ? null : content, warnings: asked.warnings };
}

function requireOneMeaning(entry: SavedEntry, { indicator }: ActFacts): void {
  const hasRatio = isTyped(entry.numerator) || isTyped(entry.denominator);
  const meanings = [entry.clear === true, entry.notApplicableReason != null, isTyped(entry.value) || hasRatio];
  if (meanings.filter(Boolean).length > 1) throw contradictoryEntry();
  if (hasRatio && !indicator.entry.hasRatio) throw ratioNotTaken();
}

function isTyped(text: string | null | undefined): boolean {
  return text != null && text.trim() !== '';
}

interface AskedContent {
  act: CellAct;
  content: Omit<CellContent, 'state'>;
  warnings: DecidedAct['warnings'];
}

function cleared(): AskedContent {
  return { act: 'CLEAR', content: BLANK, warnings: [] };
}

function waived(reason: string): AskedContent {
  return { act: 'WAIVE', content: { ...BLANK, noteTh: textOf(reason) }, warnings: [] };
}

function entered(entry: SavedEntry, facts: ActFacts): AskedContent {
  const { latest } = facts;
  const keptNote = latest?.state === 'RETURNED' || latest?.state === 'NOT_APPLICABLE' ? null : (latest?.noteTh ?? null);
  const noteTh = entry.noteTh === undefined ? keptNote : textOf(entry.noteTh);
  const explanationTh = entry.explanationTh === undefined ? (latest?.explanationTh ?? null) : textOf(entry.explanationTh);
  const words = { ...BLANK, noteTh, explanationTh };
  if (entry.value == null && entry.numerator == null && entry.denominator == null) {
    const { value = null, numerator = null, denominator = null } = latest ?? {};
    return { act: 'SAVE', content: { ...words, value, numerator, denominator }, warnings: keptWarnings(facts) };
  }
  const checked = checkEntry(entry, facts.indicator.entry, entryPast(facts));
  const refused = checked.problems.find(({ severity }) => severity === 'REFUSAL');
  if (refused) throw refusedEntry(refused);
  return { act: 'SAVE', content: { ...words, ...numbersOf(checked) }, warnings: checked.problems };
}

function numbersOf({ value, numerator, denominator }: CheckedEntry): Pick<CellContent, 'value' | 'numerator' | 'denominator'> {
  const text = (scaled: bigint | null) => (scaled === null ? null : formatDecimal(scaled, 6));
  return { value: text(value), numerator: text(numerator), denominator: text(denominator) };
}

function textOf(text: string | null): string | null {
  return text?.trim() || null;
}

/** A returned value that is saved unchanged stays returned: it may be handed in again as it is. */
function standsSo(content: CellContent, { latest }: ActFacts): boolean {
  const stands = latest ?? { ...BLANK, state: 'EMPTY' as const };
  const sameState = content.state === stands.state || (content.state === 'DRAFT' && stands.state === 'RETURNED');
  const standingNote = stands.state === 'RETURNED' ? null : stands.noteTh;
  const sameWords = content.noteTh === standingNote && content.explanationTh === stands.explanationTh;
  return (
    sameState && sameWords && (['value', 'numerator', 'denominator'] as const).every((field) => sameNumber(content[field], stands[field]))
  );
}

function sameNumber(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : parseDecimal(a) === parseDecimal(b);
}
