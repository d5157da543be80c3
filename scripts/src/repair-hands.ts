/** What the API tells of a repair, as far as the walks look at it. */
export interface SeenRepair {
  id: string;
  code: string;
  state: string;
  section: string;
  place: string | null;
  eventCount: number;
  failedChecks: number;
  withinStandard: boolean | null;
  turnaroundHours: number | null;
  trackPath: string;
  officer: { nameTh: string } | null;
  device: { id: string } | null;
  guarantee: { code: string } | null;
  repeatFailures: { code: string }[];
  satisfaction: { score: number; commentTh: string | null } | null;
  clock: { state: string; tone: string; standardCode: string; remainingMinutes: number; waitedAgencyMinutes: number };
  moves: { to: string; needs: string[] }[];
  parts: { id: string; number: string; state: string; version: number }[];
  events: { name: string; reasonTh: string | null; receivedBy: string | null; documents: string[] }[];
  checklist: { step: string; answer: boolean | null; isNext: boolean; isRemedy: boolean }[];
}

const SEEN = `id code state section place eventCount failedChecks withinStandard turnaroundHours trackPath officer { nameTh } device { id }
  guarantee { code } repeatFailures { code } satisfaction { score commentTh } parts { id number state version } moves { to needs }
  clock { state tone standardCode remainingMinutes waitedAgencyMinutes } events { name reasonTh receivedBy documents }
  checklist { step answer isNext isRemedy }`;

/** Asks the API as one account. */
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answered>;
export interface Answered {
  data?: unknown;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}

/** What a write came to: the repair after it, or how it was refused. */
export interface Outcome {
  repair: SeenRepair | null;
  code?: string;
  messageTh?: string;
}

let keys = 0;

/** The hands of one account at the desk of repairs; every write bears a key of its own. */
export function deskOf(ask: Ask) {
  const write = async (field: string, call: string, types: string, variables: Record<string, unknown>): Promise<Outcome> => {
    const document = `mutation ($key: String!, ${types}) { ${field}(${call}, idempotencyKey: $key) { ${SEEN} } }`;
    const { data, errors } = await ask(document, { key: `desk-${process.pid}-${++keys}`, ...variables });
    const refusal = errors?.[0]?.extensions as { code: string; messageTh: string } | undefined;
    const repair = (data as Record<string, SeenRepair | null> | null | undefined)?.[field] ?? null;
    return refusal ? { repair, code: refusal.code, messageTh: refusal.messageTh } : { repair };
  };
  const ON = 'ticketId: $id, seenEvent: $seen';
  const ON_TYPES = '$id: ID!, $seen: Int!';
  const on = ({ id, eventCount }: SeenRepair) => ({ id, seen: eventCount });
  return {
    repair: async (code: string): Promise<SeenRepair | null> => {
      const { data } = await ask(`query ($code: String!) { repairTicket(code: $code) { ${SEEN} } }`, { code });
      return (data as { repairTicket: SeenRepair | null }).repairTicket;
    },
    open: (input: object) => write('openRepair', 'input: $input', '$input: OpenTicketInput!', { input }),
    move: (repair: SeenRepair, to: string, input: object = {}, given: object = {}) =>
      write('moveRepair', `${ON}, to: $to, input: $input`, `${ON_TYPES}, $to: RepairEventName!, $input: MoveInput`, {
        ...on(repair),
        to,
        input,
        ...given,
      }),
    check: (repair: SeenRepair, step: string, answer: boolean) =>
      write('answerChecklist', `${ON}, step: $step, answer: $answer`, `${ON_TYPES}, $step: LadderStep!, $answer: Boolean!`, {
        ...on(repair),
        step,
        answer,
      }),
  };
}

/** What the board says of the repairs that people of the hub did in Phra Nakhon, in all and by district. */
export async function boardFigures(ask: Ask, fiscalYear: number, quarter: number): Promise<BoardFigures> {
  const { data, errors } = await ask(
    `query ($year: Int!, $quarter: Int!) {
      all: repairTurnaround(fiscalYear: $year, quarter: $quarter, source: "hub") { ...F }
      district(code: "1001") { repairTurnaround(fiscalYear: $year, quarter: $quarter, source: "hub") { ...F } }
    } fragment F on RepairTurnaround { received completed open medianHours withinStandardPercent }`,
    { year: fiscalYear, quarter },
  );
  if (errors) throw new Error(errors[0]!.message);
  const { all, district } = data as { all: BoardFigures | null; district: { repairTurnaround: BoardFigures | null } };
  if (JSON.stringify(all) !== JSON.stringify(district.repairTurnaround)) throw new Error('The district differs from all that was done');
  return { ...all! };
}

export interface BoardFigures {
  received: number | null;
  completed: number | null;
  open: number | null;
  medianHours: number | null;
  withinStandardPercent: number | null;
}

/** What the measures of quality say of the same repairs. */
export interface QualityFigures {
  completed: number | null;
  withinStandard: number | null;
  firstTime: number | null;
  repeats: number | null;
  open: number | null;
  waitingPart: number | null;
  satisfactionAnswers: number | null;
  satisfactionMean: string | null;
}

/** The measures of what people of the hub mended in Phra Nakhon. */
export async function qualityFigures(ask: Ask, fiscalYear: number, quarter: number): Promise<QualityFigures> {
  const { data, errors } = await ask(
    `query ($year: Int!, $quarter: Int!) {
      repairMeasures(fiscalYear: $year, quarter: $quarter, source: "hub", scope: { districtCodes: ["1001"] }) {
        completed withinStandard firstTime repeats open waitingPart satisfactionAnswers satisfactionMean
      }
    }`,
    { year: fiscalYear, quarter },
  );
  if (errors) throw new Error(errors[0]!.message);
  return { ...(data as { repairMeasures: QualityFigures }).repairMeasures };
}

export interface SeenDevice {
  id: string;
  assetNumber: string;
  openRepair: object | null;
  repairs: { edges: { node: { problem: string | null } }[] };
}

/** Computers of an agency that always switched on so far. */
export async function soundComputers(ask: Ask, agencyCode: string): Promise<SeenDevice[]> {
  const node = 'id assetNumber openRepair { id } repairs(first: 20) { edges { node { problem } } }';
  const query = `query ($agency: ID) { devices(agencyCode: $agency, kind: COMPUTER, state: IN_USE, first: 50) { edges { node { ${node} } } } }`;
  const { data } = await ask(query, { agency: agencyCode });
  const { edges } = (data as { devices: { edges: { node: SeenDevice }[] } }).devices;
  const isSound = ({ openRepair, repairs }: SeenDevice) => !openRepair && !repairs.edges.some(({ node }) => node.problem === 'NO_POWER');
  return edges.map((edge) => edge.node).filter(isSound);
}
