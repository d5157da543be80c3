import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHubHarness, type HubHarness } from './hub-harness.js';

/** How the codes of the agency of `requester`, with all below it, begin. */
const OWN = '5001';

let hub: HubHarness;
let own: string;
let technician: string;
beforeAll(async () => {
  hub = await startHubHarness({ now: new Date('2023-10-20T03:00:00Z'), demo: true });
  own = await hub.signIn('requester');
  technician = await hub.signIn('technician');
});
afterAll(() => hub?.close());

interface Listed {
  totalCount: number;
  edges: { node: { key: string; trackPath: string | null; agency: { code: string } } }[];
}

async function listOf(field: string, given: string, key: string, token: string): Promise<Listed> {
  const path = field === 'withdrawals' ? 'trackPath: number' : 'trackPath';
  const { data, errors } = await hub.ask(
    `{ ${field}(first: 100, ${given}) { totalCount edges { node { key: ${key} ${path} agency { code } } } } }`,
    {},
    token,
  );
  if (errors) throw new Error(String(errors[0]!.extensions['code']));
  return (data as unknown as Record<string, Listed>)[field]!;
}

const isOwn = ({ node }: Listed['edges'][number]) => node.agency.code.startsWith(OWN);
const QUARTER = 'fiscalYear: 2567, quarter: 1, ';

describe('an agency sees its own', () => {
  it.each([
    ['devices', '', 'assetNumber', (code: string) => `agencyCode: "${code}"`, 'device(key:'],
    ['repairQueue', '', 'code', (code: string) => `agencyCode: "${code}"`, 'repairTicket(code:'],
    ['withdrawals', '', 'id', (code: string) => `agencyCode: "${code}"`, 'withdrawal(id:'],
    ['repairTickets', QUARTER, 'code', (code: string) => `scope: { agencyCodes: ["${code}"] }`, 'repairTicket(code:'],
  ] as const)('%s: those of others are neither listed nor counted nor there when asked for', async (field, given, key, of, one) => {
    const all = await listOf(field, given, key, technician);
    const foreign = all.edges.find((edge) => !isOwn(edge))!.node;
    expect((await listOf(field, `${given}${of(foreign.agency.code)}`, key, technician)).totalCount).toBeGreaterThan(0);
    expect(await listOf(field, `${given}${of(foreign.agency.code)}`, key, own)).toEqual({ totalCount: 0, edges: [] });
    const seen = await listOf(field, given, key, own);
    expect([seen.totalCount > 0, seen.totalCount < all.totalCount, seen.edges.every(isOwn)]).toEqual([true, true, true]);
    expect(seen.edges).toHaveLength(Math.min(seen.totalCount, 100));
    const asked = (key: string, token: string) => hub.ask(`{ one: ${one} "${key}") { id } }`, {}, token);
    expect((await asked(foreign.key, technician)).data).toEqual({ one: { id: expect.any(String) } });
    expect((await asked(foreign.key, own)).data).toEqual({ one: null });
  });

  it('a search for what is another’s finds nothing', async () => {
    const [other] = (await listOf('devices', '', 'assetNumber', technician)).edges.filter((edge) => !isOwn(edge));
    for (const field of ['devices', 'repairQueue'])
      expect(await listOf(field, `search: "${other!.node.key}"`, 'id', own)).toEqual({ totalCount: 0, edges: [] });
  });

  it('requests for parts are not shown to agencies at all', async () => {
    const { errors } = await hub.ask('{ partRequests { totalCount } }', {}, own);
    expect(errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN', messageTh: expect.stringMatching(/[ก-๙]/) });
  });

  it('a label of another leads nowhere, as one that does not exist', async () => {
    const tracked = async (path: string, token: string) => {
      const code = path.split('/').at(-1);
      const { data } = await hub.ask('query ($code: String!) { tracked(code: $code) { ticket { id } device { id } } }', { code }, token);
      return (data as unknown as { tracked: object | null }).tracked;
    };
    const repairs = (await listOf('repairQueue', '', 'code', technician)).edges.filter(({ node }) => node.trackPath);
    const foreign = repairs.find((edge) => !isOwn(edge))!.node.trackPath!;
    const mine = repairs.find(isOwn)!.node.trackPath!;
    expect(await tracked(foreign, technician)).toMatchObject({ ticket: { id: expect.any(String) } });
    expect(await tracked(mine, own)).toMatchObject({ ticket: { id: expect.any(String) } });
    expect([await tracked(foreign, own), await tracked('0'.repeat(20), own)]).toEqual([null, null]);
  });

  it('what a month’s materials went to names no other agency', async () => {
    const use = async (token: string) => {
      const { data } = await hub.ask('{ materialUse(month: "2023-10") { rows { agency { code } } } }', {}, token);
      return (data as unknown as { materialUse: { rows: { agency: { code: string } }[] } }).materialUse.rows.map(
        ({ agency }) => agency.code,
      );
    };
    expect((await use(own)).every((code) => code.startsWith(OWN))).toBe(true);
    expect((await use(await hub.signIn('stock'))).some((code) => !code.startsWith(OWN))).toBe(true);
  });
});

describe('the public pages', () => {
  const page = (url: string, headers: Record<string, string> = {}) => hub.inject({ url, headers });

  it('have no list, whatever is asked for around them', async () => {
    const paths = ['/track', '/track/', '/track/*', '/track/..', '/track/?page=1', '/track/R2567-00001', '/track/%25'];
    for (const path of paths) {
      const { statusCode, body } = await page(path, { authorization: `Bearer ${technician}` });
      expect([path, statusCode < 400 && body.includes('ติดตามงานซ่อม')]).toEqual([path, false]);
      expect([path, /\/track\/[0-9A-Z]{20}/.test(body)]).toEqual([path, false]);
    }
  });

  it('lead to no page but their own in the other language, and show the same to everybody', async () => {
    const tracked = (await listOf('repairQueue', '', 'code', technician)).edges
      .map(({ node }) => node)
      .filter(({ trackPath }) => trackPath);
    const { trackPath } = tracked[0]!;
    const { statusCode, body } = await page(trackPath!);
    expect(statusCode).toBe(200);
    expect(new Set([...body.matchAll(/href="([^"#]*)"/g)].map(([, href]) => href).filter((href) => !href!.startsWith('tel:')))).toEqual(
      new Set([`${trackPath}?lang=en`]),
    );
    const signedIn = await page(trackPath!, { authorization: `Bearer ${technician}` });
    expect(signedIn.body).toBe(body);
    for (const other of tracked.slice(1)) expect(body).not.toContain(other.trackPath!);
  });
});
