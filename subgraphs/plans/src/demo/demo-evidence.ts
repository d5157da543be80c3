import { createHash } from 'node:crypto';
import { demoRandom } from '@nakhon/db/demo-random';
import type { EvidenceFile } from '../evidence/evidence-file.js';
import type { EvidenceLink } from '../evidence/evidence-link.js';
import type { Indicator } from '../indicator/indicator.js';
import { isReported } from '../result/result.rules.js';
import type { ResultVersion } from '../result/result-version.js';
import { DESK_AGENCY } from './demo-desk.js';
import { chartOf, pdfOf, sheetOf, type DemoDocument } from './demo-documents.js';
import type { DemoFacts, DemoOptions } from './generate-demo.js';
import { demoStage, quartersBack } from './demo-stage.js';

/** Files behind results: their rows, and the bytes by SHA-256. */
export interface DemoEvidence {
  files: EvidenceFile[];
  links: EvidenceLink[];
  contents: Map<string, Uint8Array>;
}

const MINUTE_MS = 60_000;
const BACKED = 0.78;
const BY_NOBODY = { accountId: null, actor: 'generated', source: 'generated' };

/** The results of an agency in a quarter that have evidence, with the instant from which they have it. */
interface Backed {
  agencyCode: string;
  fiscalYear: number;
  quarter: number;
  cells: { indicator: Indicator; version: ResultVersion }[];
}

/**
 * Evidence of most of what was handed in: of older quarters one report of the city behind the results of every agency, of the quarter
 * being reported a document of each agency's own, and of the planner's agency one of each kind.
 */
export async function demoEvidence({ seed, asOf }: DemoOptions, facts: Pick<DemoFacts, 'indicators' | 'versions'>): Promise<DemoEvidence> {
  const evidence: DemoEvidence = { files: [], links: [], contents: new Map() };
  const stage = demoStage(asOf);
  const reports = new Map<string, DemoDocument>();
  for (const [index, backed] of backedCells(seed, facts).entries()) {
    const { agencyCode, fiscalYear, quarter } = backed;
    if (quartersBack(stage, backed) > 0) {
      const key = `${fiscalYear}/${quarter}`;
      const report = reports.get(key) ?? pdfOf(reportLines(fiscalYear, quarter));
      reports.set(key, report);
      add(seed, evidence, backed, `รายงานผลการดำเนินงาน ไตรมาส ${quarter}-${fiscalYear}.pdf`, report);
      continue;
    }
    for (const kind of agencyCode === DESK_AGENCY ? KINDS : [KINDS[index % KINDS.length]!]) {
      add(seed, evidence, backed, `${kind.nameTh} ไตรมาส ${quarter}-${fiscalYear}.${kind.ending}`, await kind.make(backed));
    }
  }
  return evidence;
}

function backedCells(seed: string, { indicators, versions }: Pick<DemoFacts, 'indicators' | 'versions'>): Backed[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const groups = new Map<string, Backed>();
  const seen = new Set<string>();
  for (const version of versions) {
    const { indicatorId, fiscalYear, quarter, state } = version;
    const cell = `${indicatorId}/${fiscalYear}/${quarter}`;
    if (!isReported(state) || seen.size === seen.add(cell).size) continue;
    const indicator = byId.get(indicatorId)!;
    const { agencyCode, code } = indicator;
    if (!demoRandom(`${seed}/backed/${code}/${fiscalYear}/${quarter}`).chance(agencyCode === DESK_AGENCY ? 1 : BACKED)) continue;
    const key = `${agencyCode}/${fiscalYear}/${quarter}`;
    const group = groups.get(key) ?? { agencyCode, fiscalYear, quarter, cells: [] };
    groups.set(key, group);
    group.cells.push({ indicator, version });
  }
  return [...groups.values()];
}

const KINDS = [
  {
    nameTh: 'ตารางผลการดำเนินงาน',
    ending: 'xlsx',
    make: ({ cells, fiscalYear, quarter }: Backed) =>
      sheetOf(
        `ผลการดำเนินงาน ไตรมาส ${quarter}/${fiscalYear} (ข้อมูลตัวอย่าง)`,
        cells.map(({ indicator, version }) => [indicator.code, indicator.nameTh, version.value ?? ''] as const),
        cells[0]!.version.recordedAt,
      ),
  },
  {
    nameTh: 'รายงานสรุป',
    ending: 'pdf',
    make: ({ agencyCode, cells, fiscalYear, quarter }: Backed) =>
      pdfOf([
        ...reportLines(fiscalYear, quarter),
        `Agency ${agencyCode}`,
        '',
        ...cells.map(({ indicator, version }) => `${indicator.code}  ${indicator.nameEn}: ${version.value}`),
      ]),
  },
  {
    nameTh: 'กราฟผลการดำเนินงาน',
    ending: 'png',
    make: ({ cells }: Backed) => {
      const values = cells.map(({ version }) => Math.abs(Number(version.value)));
      const largest = values.map((value) => Math.log1p(value)).reduce((a, b) => Math.max(a, b), 1);
      return chartOf(values.map((value) => Math.log1p(value) / largest));
    },
  },
];

function reportLines(fiscalYear: number, quarter: number): string[] {
  return [
    'Bangkok Metropolitan Administration',
    `Report of results, quarter ${quarter} of fiscal year ${fiscalYear}`,
    'Demonstration data',
  ];
}

/** One file of an agency behind all its backed results of a quarter, attached a moment before each was handed in. */
function add(
  seed: string,
  { files, links, contents }: DemoEvidence,
  { agencyCode, fiscalYear, quarter, cells }: Backed,
  name: string,
  { mediaType, content }: DemoDocument,
): void {
  const sha256 = createHash('sha256').update(content).digest('hex');
  contents.set(sha256, content);
  const random = demoRandom(`${seed}/evidence/${agencyCode}/${name}/${sha256}`);
  const before = (version: ResultVersion, minutes: number) => new Date(version.recordedAt.getTime() - minutes * MINUTE_MS);
  const uploadedAt = cells.map(({ version }) => before(version, 5)).reduce((a, b) => (b < a ? b : a));
  const id = random.uuid(uploadedAt);
  files.push({ id, sha256, name, mediaType, bytes: content.length, agencyCode, uploadedAt, ...BY_NOBODY });
  for (const { indicator, version } of cells) {
    const linkedAt = before(version, 3);
    const cell = { indicatorId: indicator.id, fiscalYear, quarter };
    links.push({ id: random.uuid(linkedAt), fileId: id, ...cell, linkedAt, ...BY_NOBODY });
  }
}
