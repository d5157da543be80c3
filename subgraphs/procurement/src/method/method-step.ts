import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PrimaryKeyProp, type EntityManager } from '@mikro-orm/postgresql';
import { referenceProcurementSteps } from '@nakhon/db/reference-figures';
import { DayKind } from './day-kind.js';
import { ProcurementMethod } from './procurement-method.js';

/** A step of a method with its standard length, as the manual has it [004] 1.4.3-1.4.6. Reference data. */
@Entity({ tableName: 'method_step' })
export class MethodStep {
  [PrimaryKeyProp]?: ['method', 'stepNo'];
  @Enum({ items: () => ProcurementMethod, primary: true })
  method!: ProcurementMethod;
  @PrimaryKey({ type: 'int' }) stepNo!: number;
  @Property({ type: 'text' }) code!: string;
  @Property({ type: 'text' }) nameTh!: string;
  @Property({ type: 'text' }) nameEn!: string;
  /** Shortest and longest standard in days of `dayKind`; null = the manual sets none. */
  @Property({ type: 'int', nullable: true }) minDays?: number | null;
  @Property({ type: 'int', nullable: true }) maxDays?: number | null;
  @Enum({ items: () => DayKind, nullable: true })
  dayKind?: DayKind | null;
}

/** Brings the steps up to the reference data; safe to call at every start. */
export async function loadMethodSteps(em: EntityManager): Promise<void> {
  const rows = referenceProcurementSteps().map((step) => ({
    method: step.method as ProcurementMethod,
    stepNo: step.stepNo,
    code: step.code,
    nameTh: step.nameTh,
    nameEn: step.nameEn ?? step.code,
    minDays: step.minDays,
    maxDays: step.maxDays,
    dayKind: step.dayKind as DayKind | null,
  }));
  await em.upsertMany(MethodStep, rows);
}
