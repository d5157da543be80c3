import { Check, Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Baht, Decimal, Instant, LocalDateScalar } from '@nakhon/kit/scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { ProgressState } from './progress-state.js';
import { ProjectStatus } from './project-status.js';
import { Project } from './project.js';

/** One act upon the progress of a month ([004] 2.2 step 6). Append only; the newest version tells how the month stands. */
@ObjectType({ description: 'การบันทึกความก้าวหน้าของเดือนครั้งหนึ่ง · One act upon the progress of a month' })
@Entity({ tableName: 'project_progress' })
@Unique({ name: 'project_progress_cell', properties: ['projectId', 'fiscalYear', 'month', 'version'] })
@Check({ name: 'project_progress_month', expression: 'month >= 1 and month <= 12' })
@Check({ name: 'project_progress_version', expression: 'version >= 1' })
@Check({ name: 'project_progress_state', expression: "state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED')" })
@Check({ name: 'project_progress_status', expression: "status in ('NOT_STARTED', 'ON_PLAN', 'LATE', 'DONE', 'STOPPED')" })
@Check({
  name: 'project_progress_percent',
  expression: 'actual_percent >= 0 and actual_percent <= 100 and planned_percent >= 0 and planned_percent <= 100',
})
@Check({ name: 'project_progress_spent', expression: 'spent_proposed_satang >= 0 and spent_satang >= 0' })
export class ProjectProgress {
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @ManyToOne(() => Project, {
    mapToPk: true,
    fieldName: 'project_id',
    foreignKeyName: 'project_progress_project',
    deleteRule: 'no action',
    index: false,
  })
  projectId!: string;
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  @Property({ type: 'int' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'เดือน 1-12 (1 = ตุลาคม) · Month, 1 = October' })
  @Property({ type: 'int' })
  month!: number;
  @Field(() => Int, { description: 'ลำดับที่ เริ่มจาก 1 · Number, from 1' })
  @Property({ type: 'int' })
  version!: number;
  @Field(() => ProgressState, { description: 'สถานะหลังการกระทำนี้ · State after this act' })
  @Property({ type: 'text' })
  state!: ProgressState;
  @Field(() => Decimal, { description: 'ร้อยละตามแผน ณ สิ้นเดือน · Planned percent by the month’s end' })
  @Property({ type: 'decimal', precision: 5, scale: 2 })
  plannedPercent!: string;
  @Field(() => Decimal, { description: 'ร้อยละที่ทำได้ ณ สิ้นเดือน · Percent done by the month’s end' })
  @Property({ type: 'decimal', precision: 5, scale: 2 })
  actualPercent!: string;
  @Field(() => ProjectStatus, { description: 'สถานะโครงการ · How the project stands' })
  @Property({ type: 'text' })
  status!: ProjectStatus;
  @Field(() => String, { nullable: true, description: 'สิ่งที่ดำเนินการ · What was done' })
  @Property({ type: 'text', nullable: true })
  doneTh?: string | null;
  @Field(() => String, { nullable: true, description: 'ปัญหาอุปสรรค · Problems' })
  @Property({ type: 'text', nullable: true })
  problemsTh?: string | null;
  @Field(() => String, { nullable: true, description: 'สิ่งที่จะทำต่อไป · What comes next' })
  @Property({ type: 'text', nullable: true })
  nextTh?: string | null;
  @Field(() => Baht, { name: 'spentProposedBaht', nullable: true, description: 'ยอดจ่ายที่ระบบการเงินเสนอ · Spending as finance proposed it' })
  @Property({ type: 'bigint', nullable: true })
  spentProposedSatang?: bigint | null;
  @Field(() => Baht, { name: 'spentBaht', nullable: true, description: 'ยอดจ่ายที่ยืนยัน · Spending as it was confirmed' })
  @Property({ type: 'bigint', nullable: true })
  spentSatang?: bigint | null;
  @Field(() => String, { nullable: true, description: 'เหตุผลที่ส่งกลับ · Why it was returned' })
  @Property({ type: 'text', nullable: true })
  returnReasonTh?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'ให้แก้ไขภายในวันที่ · Day by which it is to be corrected' })
  @Property({ type: 'date', nullable: true })
  returnDueOn?: string | null;
  @Field(() => Instant, { description: 'บันทึกเมื่อ · When it was recorded' })
  @Property({ type: 'timestamptz', length: 3 })
  recordedAt!: Date;
  /** Who acted; null = imported or generated. */
  @Property({ type: 'uuid', nullable: true })
  accountId?: string | null;
  @Field(() => String, { description: 'ผู้ดำเนินการ (ข้อมูลส่วนบุคคล) · Who acted, as a user name; personal data' })
  @Property({ type: 'text' })
  actor!: string;
  @Field(() => String, { description: 'แหล่งข้อมูล · Source: hub, generated or import:…' })
  @Property({ type: 'text' })
  source!: string;
}
