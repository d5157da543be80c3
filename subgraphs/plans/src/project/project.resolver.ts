import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../foreign/agency/agency.js';
import { indicatorById } from '../indicator/indicator.loader.js';
import { Indicator } from '../indicator/indicator.js';
import { PlanNode } from '../plan-node/plan-node.js';
import { MonthProgress } from './month-progress.js';
import { ProjectActivity } from './project-activity.js';
import { NewProjectInput, ProjectDetailsInput } from './project-input.js';
import { ProjectConnection, ProjectListArguments } from './project-list.js';
import { projectPage } from './project-list.view.js';
import { activitiesOfProject, planNodeByCode, progressYear, projectById } from './project.loader.js';
import { createProject, updateProject } from './project.service.js';
import { Project } from './project.js';

const ID_OF = { description: 'โครงการ · Project' };
const YEAR = { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' };

@Resolver(() => Project)
export class ProjectResolver {
  @Query(() => ProjectConnection, {
    nullable: true,
    description: 'โครงการที่ดำเนินในปี ภายในหน่วยงานที่ผู้ใช้มีสิทธิ์ · Projects that run in a year, within what the viewer may read',
  })
  projects(@Args(() => ProjectListArguments) args: ProjectListArguments, @Ctx() context: SubgraphContext): Promise<ProjectConnection> {
    return projectPage(context, args);
  }

  @Query(() => Project, {
    nullable: true,
    description: 'โครงการหนึ่ง ว่าง = ไม่มีหรือไม่มีสิทธิ์ · One project; null when there is none or the viewer may not read it',
  })
  project(@Arg('id', () => ID, ID_OF) id: string, @Ctx() context: SubgraphContext): Promise<Project | null> {
    return projectById(context).load(id);
  }

  @Mutation(() => Project, {
    description: 'เพิ่มโครงการ (ผู้ดูแลแผน หรือผู้รายงานของหน่วยงาน) · Add a project, as administrator of plans or planner of the agency',
  })
  createProject(
    @Arg('input', () => NewProjectInput, { description: 'โครงการ · The project' }) input: NewProjectInput,
    @Ctx() context: SubgraphContext,
  ): Promise<Project> {
    return createProject(context, input);
  }

  @Mutation(() => Project, {
    description: 'แก้ไขโครงการ (ผู้ดูแลแผน หรือผู้รายงานของหน่วยงาน) · Change a project, as administrator of plans or planner of the agency',
  })
  updateProject(
    @Arg('id', () => ID, ID_OF) id: string,
    @Arg('seenRevision', () => Int, { description: 'แก้ไขครั้งที่ที่เห็น · Revision that was seen' }) seenRevision: number,
    @Arg('input', () => ProjectDetailsInput, { description: 'รายละเอียดทั้งหมด · All details' }) input: ProjectDetailsInput,
    @Arg('reasonTh', () => String, { description: 'เหตุผล · Why' }) reasonTh: string,
    @Ctx() context: SubgraphContext,
  ): Promise<Project> {
    return updateProject(context, id, seenRevision, input, reasonTh);
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'หน่วยงานเจ้าของ · Agency it belongs to' })
  agency(@Root() project: Project): Agency {
    return { code: project.agencyCode };
  }

  @FieldResolver(() => Indicator, { nullable: true, description: 'ตัวชี้วัดที่สนับสนุน · Indicator that it serves' })
  indicator(@Root() { indicatorId }: Project, @Ctx() context: SubgraphContext): Promise<Indicator | null> | null {
    return indicatorId ? indicatorById(context).load(indicatorId) : null;
  }

  @FieldResolver(() => PlanNode, { nullable: true, description: 'กลยุทธ์หรือระดับในแผนที่สนับสนุน · Place in the plan that it serves' })
  strategy(@Root() { strategyCode }: Project, @Ctx() context: SubgraphContext): Promise<PlanNode | null> | null {
    return strategyCode ? planNodeByCode(context).load(strategyCode) : null;
  }

  @FieldResolver(() => [ProjectActivity], { description: 'กิจกรรม เรียงตามลำดับ · Activities by number' })
  async activities(@Root() project: Project, @Ctx() context: SubgraphContext): Promise<ProjectActivity[]> {
    return (await activitiesOfProject(context).load(project.id)) ?? [];
  }

  @FieldResolver(() => [MonthProgress], { description: 'ความก้าวหน้า 12 เดือนจากตุลาคม · Progress of twelve months from October' })
  months(
    @Root() project: Project,
    @Arg('fiscalYear', () => Int, YEAR) fiscalYear: number,
    @Ctx() context: SubgraphContext,
  ): Promise<MonthProgress[]> {
    return progressYear(context, project, fiscalYear);
  }
}
