import { connectionOf, PageArguments } from '@nakhon/kit/paging';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { Notice } from './notice.js';

@ObjectType({ description: 'กล่องข้อความแบบแบ่งหน้า ใหม่ไปเก่า · A page of the inbox, newest first' })
export class NoticeConnection extends connectionOf(Notice, 'Notice') {
  @Field(() => Int, { description: 'ยังไม่ได้อ่านทั้งหมด · Unread in all pages' })
  unreadCount!: number;
}

@ArgsType()
export class NoticeArguments extends PageArguments {
  @Field(() => Boolean, { defaultValue: false, description: 'เฉพาะที่ยังไม่ได้อ่าน · Unread ones only' })
  unreadOnly!: boolean;
}
