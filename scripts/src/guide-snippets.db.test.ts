import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHubHarness, type HubHarness } from './hub-harness.js';

/** The programs that the guide shows are run as they stand there, against a hub that listens. */
const GUIDE = readFileSync(fileURLToPath(new URL('../../docs/integrators.md', import.meta.url)), 'utf8');
const README = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
const NOW = new Date('2026-10-20T03:00:00Z');
const QUESTION = `query ($y: Int!, $q: Int!) { districts { code nameTh disbursement(fiscalYear: $y, quarter: $q) { asOf disbursedBaht ratePercent } } }`;

interface District {
  code: string;
  nameTh: string;
  disbursement: { asOf: string; disbursedBaht: string; ratePercent: number };
}

const has = (program: string, ...words: string[]) => spawnSync(program, words).status === 0;
const missing = Object.entries({
  curl: has('curl', '--version'),
  python3: has('python3', '-c', 'import urllib.request'),
  'Rscript with httr2': has('Rscript', '-e', 'library(httr2); library(jsonlite)'),
}).flatMap(([program, isThere]) => (isThere ? [] : [program]));
for (const program of missing) console.log(`What the guide shows for it is not run here: ${program} is missing`);
const lacks = (program: string) => missing.some((name) => name.startsWith(program));

let folder: string;
let hub: HubHarness;
let address: string;
let token: string;
let districts: District[];

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-guide-'));
  hub = await startHubHarness({ now: NOW, demo: true });
  address = await hub.listen();
  const make = 'mutation { createToken(input: { name: "guide", scopes: [READ], expiresOn: "2026-12-31" }) { accessToken } }';
  const { data } = await hub.ask(make, {}, await hub.signIn('executive'));
  token = (data as unknown as { createToken: { accessToken: string } }).createToken.accessToken;
  const answer = await hub.ask(QUESTION, { y: 2569, q: 4 }, token);
  ({ districts } = answer.data as unknown as { districts: District[] });
});
afterAll(async () => {
  await hub?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The block of code after a heading of the guide. */
function block(heading: string, text = GUIDE): string {
  const after = text.slice(text.indexOf(heading) + heading.length);
  return /```\w*\n([^]*?)```/.exec(after)![1]!;
}

/** Not by a call that waits: the hub answers from this very process. */
function run(program: string, words: string[], given: Record<string, string> = {}): Promise<{ stdout: string; stderr: string }> {
  const env = { PATH: process.env['PATH'], HOME: folder, LANG: 'C.UTF-8', PYTHONIOENCODING: 'utf8', HUB: address, TOKEN: token, ...given };
  return new Promise((resolve) => {
    execFile(program, words, { env, cwd: folder, maxBuffer: 8 * 1024 * 1024 }, (_, stdout, stderr) => resolve({ stdout, stderr }));
  });
}

function written(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

const javascript = (given = {}) => run(process.execPath, [written('first.mjs', block('**JavaScript**'))], given);
const python = (given = {}) => run('python3', [written('first.py', block('**Python**'))], given);
const r = (given = {}) => run('Rscript', [written('first.R', block('**R**'))], given);

/** The line that names the district also tells its figure. */
function expectEachTold(stdout: string): void {
  const lines = stdout.split('\n');
  const told = districts.filter(({ nameTh, disbursement }) =>
    lines.some((line) => line.includes(nameTh) && line.includes(disbursement.disbursedBaht)),
  );
  expect(told).toHaveLength(50);
}

async function expectRefusalTold(start: (given: Record<string, string>) => Promise<{ stdout: string; stderr: string }>): Promise<void> {
  const { stdout, stderr } = await start({ TOKEN: 'nkp_over' });
  expect(stdout + stderr).toContain('Please sign in first');
  expect(stdout + stderr).not.toMatch(/Traceback|TypeError|Execution halted/);
}

describe('of the first query in the guide', () => {
  it.skipIf(lacks('curl'))('the line for curl gives the 50 districts', async () => {
    const { stdout } = await run('sh', ['-c', block('**curl**')]);
    expect(JSON.parse(stdout)).toMatchObject({ data: { districts } });
    expect(districts).toHaveLength(50);
  });

  it('the JavaScript draws a table of them', async () => {
    const { stdout, stderr } = await javascript();
    expectEachTold(stdout);
    expect(stderr).toBe('');
  });

  it.skipIf(lacks('python3'))('the Python prints them', async () => {
    const { stdout, stderr } = await python();
    expectEachTold(stdout);
    expect(stderr).toBe('');
  });

  it.skipIf(lacks('Rscript'))('the R prints them', async () => {
    const { stdout, stderr } = await r();
    expectEachTold(stdout);
    expect(stderr).toBe('');
  });

  it('the JavaScript tells why there is no answer for a token that is over, and does not break', () => expectRefusalTold(javascript));

  it.skipIf(lacks('python3'))('the Python tells why there is no answer for a token that is over, and does not break', () =>
    expectRefusalTold(python),
  );

  it.skipIf(lacks('Rscript'))('the R tells why there is no answer for a token that is over, and does not break', () =>
    expectRefusalTold(r),
  );

  it.skipIf(lacks('curl'))('the request that the Excel workbook makes is answered with values it can type', async () => {
    const workbook = block('**Excel**');
    const query = /Query = "([^"]*)"/.exec(workbook)![1]!;
    expect(query).toBe(QUESTION);
    expect(workbook).toMatch(
      /RelativePath = "graphql", Content = Body,\s+Headers = \[#"Content-Type" = "application\/json", Authorization = "Bearer " & Token\]/,
    );
    // As .NET sends it: it asks whether it may before it posts, takes compressed answers, and does not say what it accepts.
    const body = written('body.json', JSON.stringify({ query, variables: { y: 2569, q: 4 } }));
    const headers = ['content-type: application/json', `authorization: Bearer ${token}`, 'expect: 100-continue', 'accept:'];
    const sent = ['-sf', '--compressed', ...headers.flatMap((header) => ['-H', header]), '--data-binary', `@${body}`, `${address}/graphql`];
    const answer = JSON.parse((await run('curl', sent)).stdout) as { data: { districts: District[] } };
    expect(answer).toMatchObject({ data: { districts } });
    expect(answer).not.toHaveProperty('errors');
    for (const { disbursement } of answer.data.districts) {
      expect(disbursement.disbursedBaht).toMatch(/^\d+\.\d\d$/);
      expect(disbursement.asOf).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
      expect(disbursement.ratePercent).toEqual(expect.any(Number));
    }
  });
});

describe('of what else can be copied', () => {
  it.skipIf(lacks('curl'))('the question in the README is answered', async () => {
    const [, curl] = block('**An integrator**', README).split(/^TOKEN=.*\n/m);
    const { stdout } = await run('sh', ['-c', curl!.replace('http://127.0.0.1:4000', address)]);
    const { data, errors } = JSON.parse(stdout) as { data: { districts: object[] }; errors?: object[] };
    expect(errors).toBeUndefined();
    expect(data.districts).toHaveLength(50);
  });

  it('a page of repair tickets has its hundred and where to go on', async () => {
    const { data } = await hub.ask(block('## Pages'), {}, await hub.signIn('executive'));
    expect(data).toMatchObject({ repairTickets: { pageInfo: { hasNextPage: true, endCursor: expect.any(String) } } });
    expect((data as unknown as { repairTickets: { edges: object[] } }).repairTickets.edges).toHaveLength(100);
  });

  it.skipIf(lacks('curl'))('an answer asked again under its ETag is 304 without a body', async () => {
    written('.curlrc', 'write-out = "\\n%{http_code}"\ndump-header = "headers"\n');
    const given = { QUERY: '{ districts { code } }', ETAG: '"none"', CURL_HOME: folder };
    const again = () => run('bash', ['-c', block('## Ask again cheaply')], given);
    const first = await again();
    expect(first.stdout).toMatch(/^\{"data":\{"districts":[^]*\n200$/);
    given.ETAG = /^etag: (.*?)\r?$/im.exec(readFileSync(path.join(folder, 'headers'), 'utf8'))![1]!;
    expect((await again()).stdout).toBe('\n304');
  });
});
