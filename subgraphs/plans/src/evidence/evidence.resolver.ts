import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { CellInput } from '../act/act-input.js';
import { indicatorById } from '../indicator/indicator.loader.js';
import { quarterResult } from '../result/quarter-result.loader.js';
import { QuarterResult } from '../result/quarter-result.js';
import type { CellKey } from '../result/quarter-result.view.js';
import { EvidenceFile } from './evidence-file.js';
import { attachEvidence, detachEvidence } from './evidence-link.service.js';
import { evidenceCountOf, evidenceOf } from './evidence.loader.js';

const FILE = 'ไฟล์ที่ส่งเข้าด้วย POST /files/evidence · A file that was sent by POST /files/evidence';

@Resolver(() => QuarterResult)
export class QuarterEvidenceResolver {
  @FieldResolver(() => [EvidenceFile], { description: 'หลักฐานที่แนบอยู่ขณะนี้ เก่าไปใหม่ · Evidence attached now, oldest first' })
  async evidence(@Root() cell: QuarterResult, @Ctx() context: SubgraphContext): Promise<EvidenceFile[]> {
    return (await evidenceOf(context).load(cell)) ?? [];
  }

  @FieldResolver(() => Int, { description: 'จำนวนหลักฐานที่แนบอยู่ขณะนี้ · How many files are attached now' })
  async evidenceCount(@Root() cell: QuarterResult, @Ctx() context: SubgraphContext): Promise<number> {
    return (await evidenceCountOf(context).load(cell)) ?? 0;
  }

  @Mutation(() => [QuarterResult], {
    nullable: true,
    description: 'แนบไฟล์หลักฐานกับผลของไตรมาส ทั้งหมดหรือไม่เลย · Attaches a file to cells, all or none; gives the cells as they stand',
  })
  async attachEvidence(
    @Ctx() context: SubgraphContext,
    @Arg('fileId', () => ID, { description: FILE }) fileId: string,
    @Arg('cells', () => [CellInput], { description: 'ช่องผล 1-100 ช่อง · 1 to 100 cells' }) cells: CellInput[],
  ): Promise<QuarterResult[]> {
    const attached = await attachEvidence(context, fileId, cells);
    return Promise.all(attached.map((cell) => shownCell(context, cell)));
  }

  @Mutation(() => QuarterResult, {
    nullable: true,
    description: 'นำไฟล์หลักฐานออกจากผลของไตรมาส โดยยังมีบันทึกไว้ · Takes a file away from a cell; that it was there stays on record',
  })
  async detachEvidence(
    @Ctx() context: SubgraphContext,
    @Arg('fileId', () => ID, { description: FILE }) fileId: string,
    @Arg('cell', () => CellInput, { description: 'ช่องผล · The cell' }) cell: CellInput,
  ): Promise<QuarterResult> {
    return shownCell(context, await detachEvidence(context, fileId, cell));
  }
}

@Resolver(() => EvidenceFile)
export class EvidenceFileResolver {
  @FieldResolver(() => String, { description: 'ที่อยู่สำหรับดาวน์โหลด · Where it is downloaded' })
  downloadPath(@Root() { id }: EvidenceFile): string {
    return `/files/evidence/${id}`;
  }

  @FieldResolver(() => String, { description: 'ผู้ส่ง (ข้อมูลส่วนบุคคล) · Who uploaded it, as a user name; personal data' })
  uploadedBy(@Root() { actor }: EvidenceFile): string {
    return actor;
  }
}

async function shownCell(context: SubgraphContext, { indicatorId, fiscalYear, quarter }: CellKey): Promise<QuarterResult> {
  const indicator = await indicatorById(context).load(indicatorId);
  return quarterResult(context, indicator!, { fiscalYear, quarter });
}
