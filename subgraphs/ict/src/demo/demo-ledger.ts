import { localInstant, type LocalDate } from '@nakhon/core/bangkok-time';
import { demoRandom, type DemoRandom } from '@nakhon/db/demo-random';
import { MovementKind } from '../material/stock.enums.js';
import { WithdrawalState } from '../withdrawal/withdrawal.enums.js';
import type { PlannedSlip } from './demo-slips.js';
import { NOT_BOUGHT, type DemoMaterial } from './stock-catalogue.js';

export interface DemoMovement {
  materialId: string;
  kind: MovementKind;
  quantity: number;
  at: Date;
  documentNumber: string | null;
  slip: DemoSlip | null;
  ofCount: boolean;
}

export interface DemoSlip extends Omit<PlannedSlip, 'lines'> {
  id: string;
  state: WithdrawalState;
  lines: { materialId: string; asked: number; approved: number | null; cutReasonTh: string | null }[];
  events: { state: WithdrawalState; at: Date; byName: string; noteTh: string | null }[];
}

export interface DemoCount {
  id: string;
  at: Date;
  lines: { materialId: string; counted: number; balance: number }[];
}

export interface DemoLedger {
  /** In the order of time. */
  movements: DemoMovement[];
  slips: DemoSlip[];
  count: DemoCount | null;
}

export interface LedgerPlan {
  seed: string;
  asOf: Date;
  materials: readonly DemoMaterial[];
  slips: readonly PlannedSlip[];
  receiptDays: readonly LocalDate[];
  countedAt: Date;
  people: readonly string[];
}

const { REQUESTED, APPROVED, HANDED_OUT, SIGNED, REFUSED, CANCELLED } = WithdrawalState;

/** Lives through the year step by step in the order of time, so that nothing is handed out that is not there. */
export function demoLedger(plan: LedgerPlan): DemoLedger {
  const year = new StoreYear(plan);
  const steps = [
    ...plan.receiptDays.map((day, month) => ({ at: localInstant(day, 515), run: () => year.receive(month) })),
    { at: plan.countedAt, run: () => year.takeCount() },
    ...plan.slips.flatMap((slip) => year.stepsOf(slip)),
  ];
  for (const { run } of steps.filter(({ at }) => at <= plan.asOf).toSorted((a, b) => a.at.getTime() - b.at.getTime())) run();
  return { movements: year.movements, slips: year.slips, count: year.count };
}

class StoreYear {
  readonly movements: DemoMovement[] = [];
  readonly slips: DemoSlip[] = [];
  count: DemoCount | null = null;
  private readonly balance = new Map<string, number>();
  private readonly promised = new Map<string, number>();
  private readonly keeper: string;
  private readonly random: DemoRandom;

  constructor(private readonly plan: LedgerPlan) {
    this.random = demoRandom(`${plan.seed}/ict/stock`);
    this.keeper = this.random.pick(plan.people);
  }

  /** Buys a lot of what has run low; everything in the first month. */
  receive(month: number): void {
    const at = localInstant(this.plan.receiptDays[month]!, 515);
    let delivery = 0;
    for (const { id, code, lot, reorderLevel } of this.plan.materials) {
      const low = this.held(id) < reorderLevel * 1.6;
      if (month > 0 && (!low || NOT_BOUGHT.includes(code))) continue;
      this.book({
        materialId: id,
        kind: MovementKind.RECEIPT,
        quantity: lot,
        at,
        documentNumber: `สกส. ${month + 1}/${++delivery}`,
        slip: null,
      });
    }
  }

  takeCount(): void {
    const lines = this.plan.materials.map(({ id }, index) => {
      const balance = this.held(id);
      const off = index % 13 === 4 ? -1 : index % 17 === 9 ? 2 : 0;
      return { materialId: id, balance, counted: Math.max(balance + off, this.promised.get(id) ?? 0, 0) };
    });
    const at = this.plan.countedAt;
    this.count = { id: this.random.uuid(at), at, lines };
    for (const { materialId, counted, balance } of lines)
      if (counted !== balance)
        this.book({
          materialId,
          kind: MovementKind.COUNT,
          quantity: counted - balance,
          at,
          documentNumber: null,
          slip: null,
          ofCount: true,
        });
  }

  /** The steps of a slip up to its fate. */
  stepsOf(planned: PlannedSlip): { at: Date; run: () => void }[] {
    const slip = this.slipOf(planned);
    const steps = [{ at: planned.requestedAt, run: () => this.ask(slip) }];
    if (planned.fate === REQUESTED) return steps;
    if (planned.fate === CANCELLED)
      return [...steps, { at: planned.decidedAt, run: () => this.end(slip, CANCELLED, 'หน่วยงานแจ้งว่าไม่ใช้แล้ว') }];
    if (planned.fate === REFUSED) return [...steps, { at: planned.decidedAt, run: () => this.end(slip, REFUSED, 'เพิ่งเบิกไปในเดือนเดียวกัน') }];
    steps.push({ at: planned.decidedAt, run: () => this.approve(slip) });
    if (planned.fate === APPROVED) return steps;
    steps.push({ at: planned.handedOutAt, run: () => this.handOut(slip) });
    if (planned.fate === SIGNED) steps.push({ at: planned.signedAt, run: () => this.sign(slip) });
    return steps;
  }

  private slipOf(planned: PlannedSlip): DemoSlip {
    const idOf = new Map(this.plan.materials.map(({ code, id }) => [code, id]));
    const lines = planned.lines.map(({ code, asked }) => ({ materialId: idOf.get(code)!, asked, approved: null, cutReasonTh: null }));
    return { ...planned, id: this.random.uuid(planned.requestedAt), state: REQUESTED, lines, events: [] };
  }

  private ask(slip: DemoSlip): void {
    this.slips.push(slip);
    slip.events.push({ state: REQUESTED, at: slip.requestedAt, byName: slip.requestedBy, noteTh: null });
  }

  private end(slip: DemoSlip, state: WithdrawalState, noteTh: string): void {
    slip.state = state;
    slip.events.push({ state, at: slip.decidedAt, byName: state === CANCELLED ? slip.requestedBy : this.keeper, noteTh });
  }

  /** Cuts what is not there; refuses when nothing is. */
  private approve(slip: DemoSlip): void {
    const free = slip.lines.map(({ materialId }) => this.held(materialId) - (this.promised.get(materialId) ?? 0));
    if (free.every((left) => left <= 0)) return this.end(slip, REFUSED, 'วัสดุหมด อยู่ระหว่างจัดซื้อ');
    for (const [index, line] of slip.lines.entries()) {
      line.approved = Math.min(line.asked, Math.max(0, free[index]!));
      line.cutReasonTh = line.approved < line.asked ? 'ของเหลือไม่พอ' : null;
      this.promised.set(line.materialId, (this.promised.get(line.materialId) ?? 0) + line.approved);
    }
    slip.state = APPROVED;
    slip.events.push({ state: APPROVED, at: slip.decidedAt, byName: this.keeper, noteTh: null });
  }

  private handOut(slip: DemoSlip): void {
    if (slip.state !== APPROVED) return;
    for (const { materialId, approved } of slip.lines) {
      if (!approved) continue;
      this.promised.set(materialId, this.promised.get(materialId)! - approved);
      this.book({ materialId, kind: MovementKind.ISSUE, quantity: -approved, at: slip.handedOutAt, documentNumber: null, slip });
    }
    slip.state = HANDED_OUT;
    slip.events.push({ state: HANDED_OUT, at: slip.handedOutAt, byName: this.keeper, noteTh: null });
  }

  private sign(slip: DemoSlip): void {
    if (slip.state !== HANDED_OUT) return;
    slip.state = SIGNED;
    slip.events.push({ state: SIGNED, at: slip.signedAt, byName: slip.receivedBy, noteTh: null });
  }

  private held(materialId: string): number {
    return this.balance.get(materialId) ?? 0;
  }

  private book(movement: Omit<DemoMovement, 'ofCount'> & { ofCount?: boolean }): void {
    this.balance.set(movement.materialId, this.held(movement.materialId) + movement.quantity);
    this.movements.push({ ofCount: false, ...movement });
  }
}
