import type { Cumulation, Direction } from '../../graphql/generated/graphql.js';

type Text = string | null | undefined;

/** What of a definition can be edited, as the API gives it. */
export interface Definition {
  nameTh: string;
  nameEn: string;
  unitTh: string;
  unitEn: string;
  definitionTh?: Text;
  measuringTh?: Text;
  dataSourceTh?: Text;
  direction: Direction;
  cumulation: Cumulation;
  decimals: number;
  lowerBound?: Text;
  upperBound?: Text;
  weight: string;
  evidenceRequired: boolean;
}

export const textFields = [
  'nameTh',
  'nameEn',
  'unitTh',
  'unitEn',
  'definitionTh',
  'measuringTh',
  'dataSourceTh',
  'lowerBound',
  'upperBound',
  'weight',
] as const;
type TextField = (typeof textFields)[number];

/** The definition as it stands in the form: every text is one, '' where there is none. */
export type DefinitionForm = Record<TextField, string> & Pick<Definition, 'direction' | 'cumulation' | 'decimals' | 'evidenceRequired'>;

export function formOf(definition: Definition): DefinitionForm {
  const texts = Object.fromEntries(textFields.map((field) => [field, definition[field] ?? ''])) as Record<TextField, string>;
  const { direction, cumulation, decimals, evidenceRequired } = definition;
  return { ...texts, direction, cumulation, decimals, evidenceRequired };
}

/** What may be left empty; emptied, it is taken away. */
const optional: ReadonlySet<string> = new Set<TextField>(['definitionTh', 'measuringTh', 'dataSourceTh', 'lowerBound', 'upperBound']);

/** Only what differs from the definition in force, as the mutation takes it; an optional text that was emptied becomes null. */
export function changesOf(
  definition: Definition,
  form: DefinitionForm,
): Partial<Record<keyof DefinitionForm, string | number | boolean | null>> {
  const before = formOf(definition);
  const written = (value: DefinitionForm[keyof DefinitionForm]) => (typeof value === 'string' ? value.trim() : value);
  const changed = (Object.keys(before) as (keyof DefinitionForm)[]).filter((field) => written(form[field]) !== before[field]);
  return Object.fromEntries(
    changed.map((field) => [field, optional.has(field) && written(form[field]) === '' ? null : written(form[field])]),
  );
}
