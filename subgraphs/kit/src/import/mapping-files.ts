import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Refusal } from '@nakhon/core/refusal';
import { z } from 'zod';
import { mappingShape, missingColumns, type Mapping, type MappingKind } from './mapping.js';

/** `db/import-mappings`, the same from `src/` and `dist/`. */
const SHIPPED = new URL('../../../../db/import-mappings/', import.meta.url);

/** The mappings that come with the hub, by name. */
export function shippedMappings(): Mapping[] {
  const files = readdirSync(SHIPPED).filter((file) => file.endsWith('.json'));
  return files.toSorted().map((file) => parseMapping(readFileSync(new URL(file, SHIPPED), 'utf8'), file));
}

/** Reads the text of a mapping file; `file` only names it. Refuses with `MAPPING_INVALID`, saying what is wrong where. */
export function parseMapping(text: string, file: string): Mapping {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw mappingInvalid(file, (error as Error).message);
  }
  const mapping = mappingShape.safeParse(json);
  if (mapping.success) return mapping.data;
  throw mappingInvalid(file, z.prettifyError(mapping.error));
}

/**
 * The mapping for a file with this header: `asked` is the name of a shipped mapping or the path of a JSON file; without it the shipped
 * mapping of this kind whose columns the header has.
 * Refuses with `MAPPING_NOT_FOUND`, `MAPPING_INVALID` or `COLUMN_MISSING`.
 */
export async function mappingFor(kind: MappingKind, header: readonly string[], asked?: string | null): Promise<Mapping> {
  const shipped = shippedMappings().filter((mapping) => mapping.kind === kind);
  if (!asked) return shipped.find((mapping) => missingColumns(mapping, header).length === 0) ?? refuseHeader(kind, header);
  const mapping = shipped.find(({ name }) => name === asked) ?? (await mappingFromFile(asked));
  if (mapping.kind !== kind) throw mappingInvalid(asked, `it is for ${mapping.kind}, not for ${kind}`);
  const missing = missingColumns(mapping, header);
  if (missing.length > 0) throw columnMissing(mapping.name, missing, header);
  return mapping;
}

async function mappingFromFile(file: string): Promise<Mapping> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text !== null) return parseMapping(text, file);
  const messages = { th: `ไม่พบแบบจับคู่คอลัมน์ ${file}`, en: `There is no mapping ${file}` };
  throw new Refusal('MAPPING_NOT_FOUND', messages, { mapping: file, known: knownNames() }, 'mapping');
}

function refuseHeader(kind: MappingKind, header: readonly string[]): never {
  const columns = header.join(', ');
  const messages = {
    th: `หัวคอลัมน์ไม่ตรงกับแบบจับคู่ใดที่รู้จัก คอลัมน์ในแฟ้ม: ${columns} โปรดระบุด้วย --mapping (ดู docs/import.md)`,
    en: `No known mapping fits the columns of this file: ${columns}. Name one with --mapping (see docs/import.md)`,
  };
  throw new Refusal('MAPPING_NOT_FOUND', messages, { kind, columns, known: knownNames() }, 'mapping');
}

function knownNames(): string {
  return shippedMappings()
    .map(({ name }) => name)
    .join(', ');
}

function mappingInvalid(file: string, detail: string): Refusal {
  const messages = { th: `แบบจับคู่คอลัมน์ ${file} ไม่ถูกต้อง: ${detail}`, en: `The mapping ${file} is not valid: ${detail}` };
  return new Refusal('MAPPING_INVALID', messages, { mapping: file, detail }, 'mapping');
}

function columnMissing(mapping: string, missing: readonly string[], header: readonly string[]): Refusal {
  const names = missing.join(', ');
  const messages = {
    th: `แฟ้มไม่มีคอลัมน์ ${names} ที่แบบจับคู่ ${mapping} ใช้`,
    en: `The file lacks the columns ${names} that the mapping ${mapping} uses`,
  };
  return new Refusal('COLUMN_MISSING', messages, { mapping, missing: names, columns: header.join(', ') }, 'file');
}
