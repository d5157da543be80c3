import { Check, Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Instant } from '@nakhon/kit/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** A file that people handed in as evidence. Never changed, never deleted; the bytes lie in the file store under their SHA-256. */
@ObjectType({ description: 'ไฟล์หลักฐาน · A file handed in as evidence' })
@Entity({ tableName: 'evidence_file' })
@Unique({ name: 'evidence_file_same', properties: ['agencyCode', 'sha256', 'name'] })
@Index({ name: 'evidence_file_of_account', properties: ['accountId', 'uploadedAt'] })
@Check({ name: 'evidence_file_sha256', expression: "sha256 ~ '^[0-9a-f]{64}$'" })
@Check({ name: 'evidence_file_bytes', expression: 'bytes > 0' })
export class EvidenceFile {
  @Field(() => ID, { description: 'รหัสภายใน · Id' })
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @Field(() => String, { description: 'SHA-256 ของเนื้อหา เลขฐานสิบหก · SHA-256 of the content, hex' })
  @Property({ type: 'text' })
  sha256!: string;
  @Field(() => String, { description: 'ชื่อไฟล์ · Name of the file' })
  @Property({ type: 'text' })
  name!: string;
  @Field(() => String, { description: 'ชนิดของไฟล์ ดูจากเนื้อหา · Media type, judged by the content' })
  @Property({ type: 'text' })
  mediaType!: string;
  @Field(() => Int, { description: 'ขนาดเป็นไบต์ · Size in bytes' })
  @Property({ type: 'int' })
  bytes!: number;
  @Property({ type: 'text' })
  agencyCode!: string;
  @Field(() => Instant, { description: 'ส่งเข้าเมื่อ · When it was uploaded' })
  @Property({ type: 'timestamptz', length: 3 })
  uploadedAt!: Date;
  @Property({ type: 'uuid', nullable: true })
  accountId?: string | null;
  @Property({ type: 'text' })
  actor!: string;
  @Property({ type: 'text' })
  source!: string;
}
