import { quarterRange } from '@nakhon/core/fiscal-calendar';
import { demoRandom, type DemoRandom } from '@nakhon/db/demo-random';
import type { CellReopening } from '../result/cell-reopening.js';
import type { ResultVersion } from '../result/result-version.js';
import { demoActs, type DemoAct } from './demo-acts.js';
import { deskStory } from './demo-desk.js';
import type { DemoIndicator } from './demo-indicators.js';
import { correctedLater, type DemoReopening } from './demo-reopening.js';
import { paceOf, type DemoStage } from './demo-stage.js';
import { farValue } from './demo-values.js';

/** How often a result lies far from the past, where the indicator has no running total that would fall afterwards. */
const FAR = 0.015;
const SOURCE = 'generated';

/** All that is recorded of a cell, as if time had no end. */
export interface DemoCell {
  versions: ResultVersion[];
  reopenings: CellReopening[];
}

/** A cell by its place: the indicator's number within its agency, the quarter, and what the quarter came to. */
export interface CellPlace {
  position: number;
  year: number;
  quarter: number;
  value: number;
}

/** The acts upon a cell and its openings after closing, in order of time; the caller keeps those that have come to pass. */
export function demoCell(
  seed: string,
  stage: DemoStage,
  demo: DemoIndicator,
  { position, year: fiscalYear, quarter, value }: CellPlace,
): DemoCell {
  const { indicator, agency } = demo;
  const random = demoRandom(`${seed}/result/${indicator.code}/${fiscalYear}/${quarter}`);
  const far = farValue(seed, demo, fiscalYear, quarter, value);
  const story =
    deskStory(stage, { agencyCode: agency.code, position, fiscalYear, quarter, value, far }) ??
    usualStory(seed, stage, demo, { random, fiscalYear, quarter, value, far });
  const cell = { indicatorId: indicator.id, fiscalYear, quarter };
  return {
    versions: story.acts.map((act, index) => versionOf(demo, cell, act, index + 1, random.uuid(act.at))),
    reopenings: story.reopenings.map((opening) => ({ id: random.uuid(opening.openedAt), ...cell, ...opening, ...BY_NOBODY })),
  };
}

const BY_NOBODY = { accountId: null, actor: SOURCE, source: SOURCE };

interface UsualCell {
  random: DemoRandom;
  fiscalYear: number;
  quarter: number;
  value: number;
  far: number;
}

function usualStory(
  seed: string,
  stage: DemoStage,
  { indicator, template, agency }: DemoIndicator,
  { random, fiscalYear, quarter, value, far }: UsualCell,
): { acts: DemoAct[]; reopenings: DemoReopening[] } {
  const chance = demoRandom(`${seed}/out-of-course/${indicator.code}/${fiscalYear}/${quarter}`);
  const isSteady = template.cumulation === 'RUNNING_TOTAL';
  const told = chance.chance(FAR) && !isSteady ? far : value;
  const rounded = (share: number) => Number((told * share).toFixed(template.decimals));
  const hasOwner = indicator.ownerName != null;
  const quarterEnd = quarterRange(fiscalYear, quarter).end;
  const pace = paceOf(stage, { fiscalYear, quarter });
  const acts = demoActs({ random, agency, hasOwner, quarterEnd, value: told, slip: rounded(0.9), pace });
  const later = isSteady ? null : correctedLater(chance, acts, rounded(0.98));
  return later ? { acts: [...acts, ...later.acts], reopenings: [later.reopening] } : { acts, reopenings: [] };
}

function versionOf(
  { template }: DemoIndicator,
  cell: Pick<ResultVersion, 'indicatorId' | 'fiscalYear' | 'quarter'>,
  act: DemoAct,
  version: number,
  id: string,
): ResultVersion {
  return {
    id,
    ...cell,
    version,
    state: act.state,
    value: act.value?.toFixed(template.decimals) ?? null,
    noteTh: act.noteTh,
    returnDueOn: act.returnDueOn,
    recordedAt: act.at,
    accountId: null,
    revision: 1,
    source: SOURCE,
  };
}
