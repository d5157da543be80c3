import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { EntityManager } from '@mikro-orm/postgresql';
import { referenceCumulativeTargets } from '@nakhon/db/reference-figures';
import { Field, Float, Int, ObjectType } from 'type-graphql';

/** BMA's cumulative disbursement target by the end of a quarter: reference data. */
@ObjectType({ description: 'เป้าหมายการเบิกจ่ายสะสมของ กทม. · Cumulative disbursement target of BMA' })
@Entity({ tableName: 'quarter_target' })
export class QuarterTarget {
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  @PrimaryKey({ type: 'int' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส 1-4 · Quarter' })
  @PrimaryKey({ type: 'int' })
  quarter!: number;
  /** Inside PostgreSQL's decimal text. */
  @Field(() => Float, { description: 'ร้อยละของงบที่ควรเบิกจ่ายแล้ว · Percent of the budget that should be disbursed' })
  @Property({ type: 'decimal', precision: 5, scale: 2 })
  targetPercent!: string;
}

/** Brings the targets up to the reference data. */
export async function loadQuarterTargets(em: EntityManager): Promise<void> {
  const rows = referenceCumulativeTargets().map((target) => ({ ...target, targetPercent: String(target.targetPercent) }));
  await em.upsertMany(QuarterTarget, rows);
}
