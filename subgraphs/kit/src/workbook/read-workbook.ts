import { grown, readSheet, WORKBOOK_LIMITS, type SheetRow } from './read-sheet.js';
import { workbookRefused } from './workbook.refusals.js';
import { readXml } from './xml-events.js';
import { readZipParts, type ZipParts, type ZipRules } from './zip-parts.js';

export interface WorkbookSheet {
  name: string;
  rows: readonly SheetRow[];
}

const RULES: ZipRules = {
  mostParts: 200,
  partBytes: 30_000_000,
  totalBytes: 40_000_000,
  ratio: 150,
  unsafe: /(^|\/)vbaproject[^/]*\.bin$|\/(macrosheets|activex|embeddings|externallinks|ctrlprops)\//,
};
const PLAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/**
 * The sheets of an .xlsx, as values: no formula is reckoned, no link followed, no macro looked at, and nothing is unpacked before its
 * size is known. Refuses with one of the codes of `workbookRefused`.
 */
export async function readWorkbook(file: Buffer): Promise<WorkbookSheet[]> {
  const parts = await readZipParts(file, RULES);
  try {
    await requirePlainWorkbook(parts);
    const targets = await readTargets(parts);
    const strings = await readStrings(parts);
    const sheets: WorkbookSheet[] = [];
    for (const { name, relation } of await readSheetNames(parts)) {
      const target = targets.get(relation);
      if (target === undefined) throw workbookRefused('WORKBOOK_BROKEN');
      const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      sheets.push({ name, rows: await readSheet(await parts.open(part), strings) });
    }
    return sheets;
  } finally {
    parts.close();
  }
}

/** Kinds that can hold macros, and the binary one, say so here, whatever the file is called. */
async function requirePlainWorkbook(parts: ZipParts): Promise<void> {
  if (!parts.has('[Content_Types].xml') || !parts.has('xl/workbook.xml')) throw workbookRefused('NOT_A_WORKBOOK');
  let kind: string | undefined;
  await readXml(await parts.open('[Content_Types].xml'), {
    open: (_name, { PartName: part, ContentType: type }) => {
      if (part?.toLowerCase() === '/xl/workbook.xml') kind = type;
    },
  });
  if (kind !== PLAIN) throw workbookRefused('NOT_A_WORKBOOK', { kind: kind ?? null });
}

async function readSheetNames(parts: ZipParts): Promise<{ name: string; relation: string }[]> {
  const sheets: { name: string; relation: string }[] = [];
  await readXml(await parts.open('xl/workbook.xml'), {
    open: (tag, attributes) => {
      if (tag !== 'sheet') return;
      sheets.push({ name: attributes['name'] ?? '', relation: attributes['r:id'] ?? '' });
      if (sheets.length > WORKBOOK_LIMITS.sheets) throw workbookRefused('WORKBOOK_TOO_LARGE', { sheets: sheets.length });
    },
  });
  return sheets;
}

async function readTargets(parts: ZipParts): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await readXml(await parts.open('xl/_rels/workbook.xml.rels'), {
    open: (tag, { Id: id, Target: target, TargetMode: mode }) => {
      if (tag !== 'Relationship') return;
      if (mode === 'External') throw workbookRefused('FILE_UNSAFE', { part: 'External' });
      if (id !== undefined && target !== undefined) targets.set(id, target);
    },
  });
  return targets;
}

/** Shared texts; the phonetic reading beside one (`rPh`) is no part of it. */
async function readStrings(parts: ZipParts): Promise<string[]> {
  const strings: string[] = [];
  if (!parts.has('xl/sharedStrings.xml')) return strings;
  let current: string | null = null;
  let isText = false;
  let isPhonetic = false;
  await readXml(await parts.open('xl/sharedStrings.xml'), {
    open: (tag) => {
      if (tag === 'si') current = '';
      else if (tag === 'rPh') isPhonetic = true;
      else if (tag === 't') isText = !isPhonetic;
    },
    text: (text) => {
      if (isText && current !== null) current = grown(current, text);
    },
    close: (tag) => {
      if (tag === 't') isText = false;
      else if (tag === 'rPh') isPhonetic = false;
      else if (tag === 'si') {
        strings.push(current ?? '');
        current = null;
        if (strings.length > WORKBOOK_LIMITS.strings) throw workbookRefused('WORKBOOK_TOO_LARGE', { strings: strings.length });
      }
    },
  });
  return strings;
}
