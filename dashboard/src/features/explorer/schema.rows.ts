/** A type as introspection tells it, as deep as a list of what is not null goes. */
export interface TypeRef {
  kind: string;
  name: string | null;
  ofType?: TypeRef | null;
}
export interface Described {
  name: string;
  description: string | null;
}
export interface FieldIn extends Described {
  type: TypeRef;
  args?: (Described & { type: TypeRef })[];
}
export interface TypeIn extends Described {
  fields: FieldIn[] | null;
  inputFields: FieldIn[] | null;
  enumValues: Described[] | null;
}

/** One line of the schema browser. */
export interface SchemaRow {
  /** `District.nameTh(…)` */
  coordinate: string;
  type: string;
  th: string;
  en: string;
}

const REF = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';
export const SCHEMA_QUERY = `{ __schema { types { name description
  fields { name description type { ${REF} } args { name description type { ${REF} } } }
  inputFields { name description type { ${REF} } } enumValues { name description } } } }`;

/** A type as one writes it: `[District!]`. */
export function written(type: TypeRef): string {
  if (type.kind === 'NON_NULL' && type.ofType) return `${written(type.ofType)}!`;
  if (type.kind === 'LIST' && type.ofType) return `[${written(type.ofType)}]`;
  return type.name ?? '';
}

/** The name of what a type is made of: `District` of `[District!]`. */
export const namedType = (type: TypeRef): string => (type.ofType ? namedType(type.ofType) : (type.name ?? ''));

/** Descriptions are Thai and English, parted by a dot. */
export function inBoth(description: string | null): { th: string; en: string } {
  const [th = '', ...en] = (description ?? '').split(' · ');
  return { th, en: en.join(' · ') };
}

/** Every field, input and value of the schema, queries first. */
export function schemaRows(types: readonly TypeIn[]): SchemaRow[] {
  const ours = types.filter(({ name }) => !name.startsWith('__'));
  const first = ['Query', 'Mutation'].flatMap((name) => ours.find((type) => type.name === name) ?? []);
  const ordered = [...first, ...ours.filter((type) => !first.includes(type))];
  return ordered.flatMap((type) => [
    ...[...(type.fields ?? []), ...(type.inputFields ?? [])].map((field) => fieldRow(type.name, field)),
    ...(type.enumValues ?? []).map(({ name, description }) => ({ coordinate: `${type.name}.${name}`, type: '', ...inBoth(description) })),
  ]);
}

function fieldRow(owner: string, { name, args = [], type, description }: FieldIn): SchemaRow {
  const given = args.map((arg) => `${arg.name}: ${written(arg.type)}`).join(', ');
  return { coordinate: `${owner}.${name}${given === '' ? '' : `(${given})`}`, type: written(type), ...inBoth(description) };
}

/** The rows that hold every word of the text, in a name or in a description of either language. */
export function matching(rows: readonly SchemaRow[], text: string): SchemaRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const all = `${row.coordinate} ${row.type} ${row.th} ${row.en}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
