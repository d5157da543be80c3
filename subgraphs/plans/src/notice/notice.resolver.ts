import type { SubgraphContext } from '@nakhon/kit/context';
import { Instant } from '@nakhon/kit/scalars';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../foreign/agency/agency.js';
import { noticePage } from './notice.loader.js';
import { NoticeEnd } from './notice-end.js';
import { NoticeArguments, NoticeConnection } from './notice-list.js';
import { noticeText, type NoticeFacts } from './notice-text.rules.js';
import { noticePath } from './notice.rules.js';
import { markAllNoticesRead, markNoticesRead } from './notice.service.js';
import { Notice } from './notice.js';
import type { ReadNotice } from './notice.view.js';

@Resolver(() => Notice)
export class NoticeResolver {
  @Query(() => NoticeConnection, {
    nullable: true,
    description:
      'กล่องข้อความของผู้ใช้ ตามบทบาทในหน่วยงานและหน่วยงานใต้สังกัด ใหม่ไปเก่า · The viewer’s inbox, by the roles held over agencies, newest first',
  })
  notices(@Ctx() context: SubgraphContext, @Args(() => NoticeArguments) args: NoticeArguments): Promise<NoticeConnection> {
    return noticePage(context, args);
  }

  @Mutation(() => Int, {
    description: 'ทำเครื่องหมายว่าอ่านแล้ว ไม่เกิน 100 รายการ คืนจำนวนที่ยังไม่ได้อ่าน · Mark as read, at most 100; gives how many are left unread',
  })
  markNoticesRead(
    @Ctx() context: SubgraphContext,
    @Arg('ids', () => [ID], { description: 'รหัสของการแจ้งเตือน · Ids of notices' }) ids: string[],
  ): Promise<number> {
    return markNoticesRead(context, ids);
  }

  @Mutation(() => Int, {
    description: 'ทำเครื่องหมายว่าอ่านแล้วทุกรายการ คืนจำนวนที่ยังไม่ได้อ่าน · Mark all as read; gives how many are left unread',
  })
  markAllNoticesRead(@Ctx() context: SubgraphContext): Promise<number> {
    return markAllNoticesRead(context);
  }

  @FieldResolver(() => NoticeEnd, {
    nullable: true,
    description:
      'เหตุที่เรื่องนี้จบแล้ว ว่าง = ยังต้องดำเนินการหรือแจ้งเพื่อทราบ · Why it asks nothing any more; null while it does, or when it only informs',
  })
  endedBecause(@Root() notice: Notice): NoticeEnd | null {
    return (notice as ReadNotice).endedBecause;
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'หน่วยงาน · The agency' })
  agency(@Root() { agencyCode }: Notice): Agency {
    return { code: agencyCode };
  }

  @FieldResolver(() => String, { description: 'ข้อความภาษาไทย · Text in Thai' })
  textTh(@Root() { kind, facts }: Notice): string {
    return noticeText(kind, facts as NoticeFacts[typeof kind]).th;
  }

  @FieldResolver(() => String, { description: 'ข้อความภาษาอังกฤษ · Text in English' })
  textEn(@Root() { kind, facts }: Notice): string {
    return noticeText(kind, facts as NoticeFacts[typeof kind]).en;
  }

  @FieldResolver(() => String, { description: 'ที่อยู่ในแดชบอร์ดที่แสดงเรื่องนี้ · Where the dashboard shows what it is about' })
  path(@Root() notice: Notice): string {
    return noticePath({ ...notice, indicatorId: notice.indicatorId ?? null });
  }

  @FieldResolver(() => Instant, { nullable: true, description: 'อ่านเมื่อ ว่าง = ยังไม่ได้อ่าน · When this account read it; null = unread' })
  readAt(@Root() notice: Notice): Date | null {
    return (notice as ReadNotice).readAt;
  }
}
