// Fails when the first view of a board loads more script than a phone in a car should: part of every build. `--quiet` speaks only then.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 220;
const entry = 'index.html';
/** One module per board: the page that its route loads. */
const boards = [
  'src/features/disbursement/DisbursementBoard.tsx',
  'src/features/indicators/IndicatorsBoard.tsx',
  'src/features/overview/OverviewPage.tsx',
  'src/features/overview/PlacePage.tsx',
  'src/features/planadmin/PlanAdminPage.tsx',
  'src/features/projects/ProgressPage.tsx',
  'src/features/projects/ProgressQueuePage.tsx',
  'src/features/projects/ProjectListPage.tsx',
  'src/features/projects/ProjectPage.tsx',
  'src/features/repair-queue/QueuePage.tsx',
  'src/features/repair-queue/RepairPage.tsx',
  'src/features/repair-queue/ScanPage.tsx',
  'src/features/reporting/ReportingHome.tsx',
  'src/features/reporting/ReportingSheet.tsx',
  'src/features/requests/NewRequestPage.tsx',
  'src/features/requests/RequestsPage.tsx',
  'src/features/signing/SigningPage.tsx',
  'src/features/stock/RequestPage.tsx',
  'src/features/stock/StockPage.tsx',
  'src/features/stock/WithdrawalPage.tsx',
  'src/features/turnaround/TurnaroundBoard.tsx',
  'src/features/verifying/VerifyingPage.tsx',
];

const dist = new URL('dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

/** The chunk with everything it imports statically; what it loads lazily (the drawing library) does not count. */
function staticChunks(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`the build has no chunk for ${key}`);
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const imported of chunk.imports ?? []) staticChunks(imported, seen);
  return seen;
}

const kilobytes = (file) => gzipSync(readFileSync(new URL(file, dist))).length / 1024;

let tooLarge = false;
for (const board of boards) {
  const files = [...staticChunks(board, staticChunks(entry))];
  const total = files.reduce((sum, file) => sum + kilobytes(file), 0);
  const isOver = total > LIMIT_KB;
  tooLarge ||= isOver;
  if (isOver || !process.argv.includes('--quiet'))
    console.log(`${board}: ${total.toFixed(1)} kB of ${LIMIT_KB} kB gzip in ${files.length} files`);
}
process.exitCode = tooLarge ? 1 : 0;
