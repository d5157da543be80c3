import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Notice } from './notice.js';

/** That an account has read a notice. */
@Entity({ tableName: 'notice_read' })
@Index({ name: 'notice_read_account', properties: ['accountId'] })
export class NoticeRead {
  @ManyToOne(() => Notice, {
    mapToPk: true,
    primary: true,
    fieldName: 'notice_id',
    foreignKeyName: 'notice_read_notice',
    deleteRule: 'cascade',
    index: false,
  })
  noticeId!: string;
  @PrimaryKey({ type: 'uuid' })
  accountId!: string;
  @Property({ type: 'timestamptz', length: 3 })
  readAt!: Date;
}
