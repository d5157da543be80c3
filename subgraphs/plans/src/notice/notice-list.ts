import { connectionOf, PageArguments } from '@nakhon/kit/paging';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { Notice } from './notice.js';

@ObjectType({ description: 'กล่องข้อความแบบแบ่งหน้า ใหม่ไปเก่า · A page of the inbox, newest first' })
export class NoticeConnection extends connectionOf(Notice, 'Notice') {
  @Field(() => Int, { description: 'ยังไม่ได้อ่านและเรื่องยังไม่จบ ทั้งหมด · Unread in all pages, but for those that ask nothing any more' })
  unreadCount!: number;
}

@ArgsType()
export class NoticeArguments extends PageArguments {
  @Field(() => Boolean, { defaultValue: false, description: 'เฉพาะที่ยังไม่ได้อ่านและเรื่องยังไม่จบ · Only unread ones that still ask something' })
  unreadOnly!: boolean;
}
