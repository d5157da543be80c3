import { addDays, localDateOf, startOfLocalDay } from '@nakhon/core/bangkok-time';
import { demoRandom } from '@nakhon/db/demo-random';
import { referenceAgencies, referencePositions } from '@nakhon/db/reference';
import { referenceDepartmentPositions } from '@nakhon/db/reference-figures';

export interface DemoPosition {
  id: string;
  number: string;
  agency_code: string;
  title_th: string;
  kind: string;
}

export interface DemoOccupancy {
  id: string;
  position_id: string;
  filled: boolean;
  occurred_on: string;
  recorded_at: string;
}

const TITLES: Record<string, string> = {
  ORDINARY_OFFICIAL: 'ข้าราชการกรุงเทพมหานครสามัญ',
  TEACHER: 'ข้าราชการครูกรุงเทพมหานคร',
  PERMANENT_EMPLOYEE: 'ลูกจ้างประจำ',
  TEMPORARY_EMPLOYEE: 'ลูกจ้างชั่วคราว',
  PROJECT_TEMPORARY: 'ลูกจ้างชั่วคราวโครงการ',
};

/** The demonstration begins with fiscal year 2567. */
const FIRST_DAY = '2023-10-01';

/** How many posts of each kind an agency has: the figures of [004] where it gives them, else drawn by the size of its kind. */
function postsOf(seed: string, agency: { code: string; kind: string }): Record<string, number> {
  const known = referenceDepartmentPositions().filter((row) => row.agencyCode === agency.code);
  if (known.length > 0) return Object.fromEntries(known.map((row) => [row.kind, row.count - manualPosts(agency.code, row.kind)]));
  const random = demoRandom(`${seed}/posts/${agency.code}`);
  const size = agency.kind === 'DEPARTMENT' ? random.between(140, 420) : random.between(110, 230);
  return {
    ORDINARY_OFFICIAL: Math.round(size * 0.46),
    PERMANENT_EMPLOYEE: Math.round(size * 0.32),
    TEMPORARY_EMPLOYEE: Math.round(size * 0.17),
    PROJECT_TEMPORARY: Math.round(size * 0.05),
  };
}

/** Posts of the manual's own table that are already on record below a department. */
function manualPosts(departmentCode: string, kind: string): number {
  const below = referencePositions().filter((post) => post.agencyCode.startsWith(departmentCode.slice(0, 2)) && post.kind === kind);
  return below.reduce((sum, post) => sum + post.count, 0);
}

/** Posts of all departments and district offices beside those of the manual. Deterministic by seed. */
export function generatePositions(seed: string): DemoPosition[] {
  const agencies = referenceAgencies().filter((agency) => agency.kind === 'DEPARTMENT' || agency.kind === 'DISTRICT_OFFICE');
  return agencies.flatMap((agency) =>
    Object.entries(postsOf(seed, agency)).flatMap(([kind, count]) =>
      Array.from({ length: count }, (_, index) => {
        const number = `${agency.code}-${kind.slice(0, 3)}${String(index + 1).padStart(4, '0')}`;
        return { id: demoRandom(`${seed}/${number}`).uuid(new Date(0)), number, agency_code: agency.code, title_th: TITLES[kind]!, kind };
      }),
    ),
  );
}

/**
 * Who came and went up to `asOf`: every post starts filled or vacant, some change hands since. A later `asOf` adds facts and changes
 * none. Some offices struggle to fill their posts.
 */
export function generateOccupancy(
  seed: string,
  positions: readonly { id: string; number: string; agency_code: string }[],
  asOf: Date,
): DemoOccupancy[] {
  const last = localDateOf(asOf);
  return positions.flatMap((position) => {
    const random = demoRandom(`${seed}/occupancy/${position.number}`);
    const vacancy = 0.05 + demoRandom(`${seed}/vacancy/${position.agency_code}`).next() * 0.12;
    const facts: DemoOccupancy[] = [];
    let filled = !random.chance(vacancy);
    for (let day = FIRST_DAY; day <= last; day = addDays(day, random.between(250, 1500))) {
      const at = startOfLocalDay(day);
      facts.push({ id: random.uuid(at), position_id: position.id, filled, occurred_on: day, recorded_at: at.toISOString() });
      filled = filled ? !random.chance(vacancy) : random.chance(0.95);
    }
    return facts;
  });
}
