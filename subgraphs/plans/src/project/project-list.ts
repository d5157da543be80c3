import { FigureScope } from '@nakhon/kit/figure-arguments';
import { connectionOf, PageArguments } from '@nakhon/kit/paging';
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { ProgressPeriod } from '../progress-period/progress-period.js';
import { MonthProgress } from './month-progress.js';
import { ProjectStatus } from './project-status.js';
import { Project } from './project.js';

@ObjectType({ description: 'โครงการแบบแบ่งหน้า · A page of projects' })
export class ProjectConnection extends connectionOf(Project, 'Project') {}

/** Which projects are asked for: those that run in the year. */
@ArgsType()
export class ProjectListArguments extends PageArguments {
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. ที่โครงการดำเนินอยู่ · Fiscal year in which they run, Buddhist era' })
  fiscalYear!: number;
  @Field(() => FigureScope, { nullable: true, description: 'ขอบเขต ไม่ระบุ = ทั้งหมดที่มีสิทธิ์เห็น · Scope; all the viewer may see when left out' })
  scope?: FigureScope | null;
  @Field(() => ProjectStatus, { nullable: true, description: 'สถานะตามรายงานล่าสุดของปี · Status by the newest report of the year' })
  status?: ProjectStatus | null;
  @Field(() => ID, { nullable: true, description: 'ตัวชี้วัดที่โครงการสนับสนุน · Indicator that they serve' })
  indicatorId?: string | null;
  @Field(() => ID, { nullable: true, description: 'รหัสกลยุทธ์ · Code of the strategy' })
  strategyCode?: string | null;
  @Field(() => String, { nullable: true, description: 'ค้นในรหัสและชื่อ · Part of the code or a name' })
  search?: string | null;
}

@ObjectType({ description: 'โครงการกับความก้าวหน้า 12 เดือน · A project with its twelve months' })
export class ProgressSheetRow {
  @Field(() => Project, { description: 'โครงการ · Project' })
  project!: Project;
  @Field(() => [MonthProgress], { description: '12 เดือนจากตุลาคม · Twelve months from October' })
  months!: MonthProgress[];
}

@ObjectType({ description: 'ตารางกรอกความก้าวหน้าของหน่วยงาน · The sheet of an agency’s projects by month' })
export class ProgressSheet extends connectionOf(ProgressSheetRow, 'ProgressSheetRow') {
  @Field(() => [ProgressPeriod], { description: 'ช่วงรายงาน 12 เดือน · When each month is reported' })
  periods!: ProgressPeriod[];
}
