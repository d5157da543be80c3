import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { LocalDateScalar } from '@nakhon/kit/scalars';
import { connectionOf } from '@nakhon/kit/paging';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Account } from '../account/account.js';
import { TokenScope } from './token-scope.js';

export enum TokenState {
  ACTIVE = 'ACTIVE',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
}
registerEnumType(TokenState, {
  name: 'TokenState',
  description: 'สถานะของโทเค็น · Whether a token works',
  valuesConfig: {
    ACTIVE: { description: 'ใช้ได้ · Works' },
    EXPIRED: { description: 'หมดอายุแล้ว · Has expired' },
    REVOKED: { description: 'ถูกยกเลิกแล้ว · Was revoked' },
  },
});

/** A key for a program. The token itself is shown once; here is its SHA-256. */
@ObjectType({ description: 'โทเค็นสำหรับโปรแกรม · A token for a program' })
@Entity({ tableName: 'api_token' })
@Index({ name: 'api_token_account', properties: ['accountId', 'createdAt'] })
export class ApiToken {
  @Field(() => ID, { description: 'รหัส · Id' })
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @ManyToOne(() => Account, { mapToPk: true, fieldName: 'account_id' }) accountId!: string;
  @Field(() => String, { description: 'ใช้ทำอะไร · What it is for' })
  @Property({ type: 'text' })
  name!: string;
  @Property({ type: 'text', unique: 'api_token_token_hash_unique' }) tokenHash!: string;
  @Field(() => String, { description: 'ตัวอักษรแรกของโทเค็น ใช้จำแนก · First characters of the token, to tell it by' })
  @Property({ type: 'text' })
  hint!: string;
  /** Words parted by blanks, as in OAuth. */
  @Property({ type: 'text' }) scopes!: string;
  @Field(() => Date, { description: 'ออกเมื่อ · When it was made' })
  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
  @Field(() => Date, { description: 'หมดอายุเมื่อ · When it expires' })
  @Property({ type: 'timestamptz', length: 3 })
  expiresAt!: Date;
  @Field(() => Date, { nullable: true, description: 'ใช้ล่าสุดเมื่อ (ละเอียดถึงนาที) · Last use, to the minute; null = never' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  lastUsedAt?: Date | null;
  @Field(() => Date, { nullable: true, description: 'ยกเลิกเมื่อ · When it was revoked' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  revokedAt?: Date | null;
}

@ObjectType('ApiTokenConnection', { description: 'โทเค็นแบบแบ่งหน้า · A page of tokens' })
export class ApiTokenConnection extends connectionOf(ApiToken, 'ApiToken') {}

@InputType({ description: 'โทเค็นที่จะออก · A token to make' })
export class CreateTokenInput {
  @Field(() => String, { description: 'ใช้ทำอะไร 1-100 ตัวอักษร · What it is for, 1 to 100 characters' })
  name!: string;
  @Field(() => [TokenScope], { description: 'ขอบเขต อย่างน้อยหนึ่ง · Scopes, at least one' })
  scopes!: TokenScope[];
  @Field(() => LocalDateScalar, { description: 'วันสุดท้ายที่ใช้ได้ ไม่เกิน 400 วัน · Last day on which it works, within 400 days' })
  expiresOn!: string;
  @Field(() => String, {
    nullable: true,
    description: 'ออกให้บัญชีอื่น (ผู้ดูแลระบบ อ่านอย่างเดียว) · For another account: administrators only, and reading only',
  })
  username?: string | null;
}

@ObjectType({ description: 'โทเค็นที่เพิ่งออก · A token just made' })
export class CreateTokenPayload {
  @Field(() => String, { description: 'โทเค็น แสดงครั้งเดียว · The token itself, shown this once' })
  accessToken!: string;
  @Field(() => ApiToken, { description: 'รายละเอียดของโทเค็น · What is kept of it' })
  token!: ApiToken;
}
