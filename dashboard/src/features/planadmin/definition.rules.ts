import type { Cumulation, Direction, IndicatorKind } from '../../graphql/generated/graphql.js';

type Text = string | null | undefined;

/** What of a definition can be edited, as the API gives it. */
export interface Definition {
  nameTh: string;
  nameEn: string;
  unitTh: string;
  unitEn: string;
  definitionTh?: Text;
  scopeTh?: Text;
  measuringTh?: Text;
  dataSourceTh?: Text;
  direction: Direction;
  cumulation: Cumulation;
  kind: IndicatorKind;
  decimals: number;
  lowerBound?: Text;
  upperBound?: Text;
  weight: string;
  goalCode?: Text;
  strategicIssueCode?: Text;
  evidenceRequired: boolean;
  hasRatio: boolean;
}

export const nameFields = ['nameTh', 'nameEn', 'unitTh', 'unitEn'] as const;
export const wordFields = ['definitionTh', 'scopeTh', 'measuringTh', 'dataSourceTh'] as const;
export const numberFields = ['lowerBound', 'upperBound', 'weight'] as const;
const codeFields = ['goalCode', 'strategicIssueCode'] as const;
const textFields = [...nameFields, ...wordFields, ...numberFields, ...codeFields] as const;
type TextField = (typeof textFields)[number];

/** The definition as it stands in the form: every text is one, '' where there is none. */
export type DefinitionForm = Record<TextField, string> &
  Pick<Definition, 'direction' | 'cumulation' | 'kind' | 'decimals' | 'evidenceRequired' | 'hasRatio'>;

export function formOf(definition: Definition): DefinitionForm {
  const texts = Object.fromEntries(textFields.map((field) => [field, definition[field] ?? ''])) as Record<TextField, string>;
  const { direction, cumulation, kind, decimals, evidenceRequired, hasRatio } = definition;
  return { ...texts, direction, cumulation, kind, decimals, evidenceRequired, hasRatio };
}

/** The form of an indicator that is not there yet. */
export const emptyForm: DefinitionForm = formOf({
  nameTh: '',
  nameEn: '',
  unitTh: '',
  unitEn: '',
  direction: 'MORE_IS_BETTER',
  cumulation: 'QUARTERLY',
  kind: 'STRATEGIC',
  decimals: 2,
  weight: '1',
  evidenceRequired: false,
  hasRatio: false,
});

/** What may be left empty; emptied, it is taken away. */
const optional: ReadonlySet<string> = new Set<TextField>([...wordFields, ...codeFields, 'lowerBound', 'upperBound']);

type Written = string | number | boolean | null;

const written = (form: DefinitionForm, field: keyof DefinitionForm): Written => {
  const value = form[field];
  const text = typeof value === 'string' ? value.trim() : value;
  return optional.has(field) && text === '' ? null : text;
};

/** The whole form as a mutation takes it: texts without blanks around, empty optional ones as null. */
export const inputOf = (form: DefinitionForm): Record<keyof DefinitionForm, Written> =>
  Object.fromEntries((Object.keys(form) as (keyof DefinitionForm)[]).map((field) => [field, written(form, field)])) as never;

/** Only what differs from the definition in force, as the mutation takes it; an optional text that was emptied becomes null. */
export function changesOf(definition: Definition, form: DefinitionForm): Partial<Record<keyof DefinitionForm, Written>> {
  const before = formOf(definition);
  const changed = (Object.keys(before) as (keyof DefinitionForm)[]).filter((field) => written(form, field) !== written(before, field));
  return Object.fromEntries(changed.map((field) => [field, written(form, field)]));
}

/** The texts without which there is no indicator. */
export const isComplete = (form: DefinitionForm): boolean => nameFields.every((field) => form[field].trim() !== '');

/** A form carried over to what now stands: what the person changed stays, the rest follows. `both` names the fields that others changed too. */
export function rebased(seen: Definition, now: Definition, form: DefinitionForm): { form: DefinitionForm; both: (keyof DefinitionForm)[] } {
  const mine = Object.keys(changesOf(seen, form)) as (keyof DefinitionForm)[];
  const theirs = changesOf(seen, formOf(now));
  const kept = Object.fromEntries(mine.map((field) => [field, form[field]]));
  return { form: { ...formOf(now), ...kept }, both: mine.filter((field) => field in theirs && written(form, field) !== theirs[field]) };
}
