import { defineLoader } from '@nakhon/kit/loader';
import { cellKeyText, type CellKey } from '../result/quarter-result.view.js';
import { evidenceCounts } from './evidence-count.view.js';
import type { EvidenceFile } from './evidence-file.js';
import { findEvidence } from './evidence.view.js';

/** Files behind a cell that the viewer was let see; null = none. */
export const evidenceOf = defineLoader<CellKey, EvidenceFile[]>(cellKeyText, (cells, { em }) => findEvidence(em, cells));

/** How many; null = none. */
export const evidenceCountOf = defineLoader<CellKey, number>(cellKeyText, (cells, { em }) => evidenceCounts(em, cells));
