import type { FigureScope } from '@nakhon/kit/figure-arguments';
import { rowsCondition, scopeQuery, type ScopeQuery } from '@nakhon/kit/figure-scope';
import { RepairKind, type ServiceSection } from '../repair-ticket/repair-ticket.enums.js';
import type { MeasureBy } from './measure.enums.js';

/** Which repairs are measured, and by what they are told apart. */
export interface MeasureQuestion {
  /** null = all together, under the key ''. */
  by: Exclude<MeasureBy, MeasureBy.MONTH> | 'OFFICER' | null;
  kind: RepairKind | null;
  section: ServiceSection | null;
  source: string | null;
  scope: FigureScope | null;
  /** Only of agencies in these subtrees; null = of all: sums are for everyone. */
  subtrees: readonly string[] | null;
  /** Only of officers of this section. */
  officersOf: ServiceSection | null;
}

/** A piece of SQL with the parameters in it, in order; pieces are put together by `sql`. */
export type Piece = ScopeQuery;

/** Joins text and pieces; a value that is no piece becomes a parameter. */
export function sql(texts: TemplateStringsArray, ...values: readonly unknown[]): Piece {
  const pieces = values.map((value) => (isPiece(value) ? value : { sql: '?', parameters: [value] }));
  return {
    sql: texts.map((text, index) => text + (pieces[index]?.sql ?? '')).join(''),
    parameters: pieces.flatMap(({ parameters }) => parameters),
  };
}

/** Fixed text of a statement, never a value from outside. */
export const raw = (text: string): Piece => ({ sql: text, parameters: [] });
const isPiece = (value: unknown): value is Piece => typeof value === 'object' && value !== null && 'sql' in value && 'parameters' in value;

/** The counters that answer: every repair stands once under SECTION. */
export function dimensionOf({ by }: MeasureQuestion): string {
  return by === 'MODEL' || by === 'OFFICER' ? by : 'SECTION';
}

/** What tells a ticket `t` apart, with its agency `a` and device `d`. */
export function ticketKey({ by }: MeasureQuestion): Piece {
  if (by === null) return raw("''");
  const columns = {
    KIND: 't.kind',
    SECTION: 't.section',
    DISTRICT: 'a.district_code',
    MODEL: "d.brand || ' ' || d.model",
    OFFICER: 't.officer_id::text',
  };
  return raw(columns[by]);
}

/** What tells a counter `m` apart, with its agency `a`. */
export function counterKey({ by }: MeasureQuestion): Piece {
  if (by === null) return raw("''");
  return raw({ KIND: 'm.kind', SECTION: 'm.member', DISTRICT: 'a.district_code', MODEL: 'm.member', OFFICER: 'm.member' }[by]);
}

/** The agencies that count. */
export function agenciesOf({ scope, subtrees }: MeasureQuestion): Piece {
  if (subtrees === null) return sql`select agency_code from (${scopeQuery({ by: 'scope', scope })}) scoped`;
  return sql`select code as agency_code from agency_ref where ${rowsCondition('code', scope, subtrees)}`;
}

/** The condition on a ticket `t`, apart from time. */
export function ticketCondition({ kind, section, source, officersOf }: MeasureQuestion): Piece {
  const parts = [
    raw(`t.section is not null and t.kind <> '${RepairKind.CITIZEN_REPORT}' and t.agency_code in (select agency_code from scope)`),
  ];
  if (kind) parts.push(sql` and t.kind = ${kind}`);
  if (section) parts.push(sql` and t.section = ${section}`);
  if (source) parts.push(sql` and t.source = ${source}`);
  if (officersOf) parts.push(sql` and t.officer_id in (select id from service_officer where section = ${officersOf})`);
  return parts.reduce((all, part) => sql`${all}${part}`);
}

/** The condition on a counter `m`, apart from its month. */
export function counterCondition(question: MeasureQuestion): Piece {
  const { kind, section, source, officersOf } = question;
  const parts = [raw(`m.dimension = '${dimensionOf(question)}' and m.agency_code in (select agency_code from scope)`)];
  if (kind) parts.push(sql` and m.kind = ${kind}`);
  if (section) parts.push(sql` and m.member = ${section}`);
  if (source) parts.push(sql` and m.source = ${source}`);
  if (officersOf) parts.push(sql` and m.member in (select id::text from service_officer where section = ${officersOf})`);
  return parts.reduce((all, part) => sql`${all}${part}`);
}
