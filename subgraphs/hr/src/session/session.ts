import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Role } from '@nakhon/kit/role';
import { Account } from '../account/account.js';

/** A signed-in session. The token itself is known to its bearer only; here is its SHA-256. */
@Entity({ tableName: 'session' })
export class Session {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @Property({ type: 'text', unique: 'session_token_hash_unique' }) tokenHash!: string;
  @ManyToOne(() => Account, { mapToPk: true, fieldName: 'account_id' }) accountId!: string;
  @Property({ type: 'timestamptz', length: 3 }) createdAt!: Date;
  @Property({ type: 'timestamptz', length: 3 }) expiresAt!: Date;
  @Property({ type: 'timestamptz', length: 3, nullable: true }) revokedAt?: Date | null;
}

/** A try to sign in, for the throttle. Kept for a day. */
@Entity({ tableName: 'sign_in_attempt' })
@Index({ name: 'sign_in_attempt_username', properties: ['username', 'occurredAt'] })
@Index({ name: 'sign_in_attempt_address', properties: ['address', 'occurredAt'] })
export class SignInAttempt {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @Property({ type: 'text' }) username!: string;
  @Property({ type: 'text' }) address!: string;
  @Property({ type: 'timestamptz', length: 3 }) occurredAt!: Date;
  @Property({ type: 'boolean' }) succeeded!: boolean;
}

@ObjectType({ description: 'ผลการเข้าสู่ระบบ · What signing in gives' })
export class SignInPayload {
  @Field(() => String, { description: 'ใช้ในส่วนหัว Authorization: Bearer … · Token for the header "Authorization: Bearer …"' })
  accessToken!: string;
  @Field(() => Date, { description: 'หมดอายุเมื่อ · When it expires' })
  expiresAt!: Date;
  @Field(() => Account, { description: 'บัญชีที่เข้าสู่ระบบ · The account signed in' })
  account!: Account;
}

@Directive('@inaccessible')
@ObjectType({ description: 'บทบาทในขอบเขตของเส้นทางหน่วยงาน · A role over the subtree of a path' })
export class CredentialGrant {
  @Field(() => Role, { description: 'บทบาท · Role' })
  role!: Role;
  @Field(() => String, { description: 'เส้นทางหน่วยงาน · Path of the agency' })
  path!: string;
}

/** What the gateway needs to sign a viewer: for the hub itself, in no public schema. */
@Directive('@inaccessible')
@ObjectType({ description: 'ผู้ถือสิทธิ์ที่ประตูกลางใช้ลงนาม · Whom a credential names, for the gateway' })
export class CredentialHolder {
  @Field(() => ID, { description: 'รหัสบัญชี · Account id' })
  accountId!: string;
  @Field(() => String, { description: 'ชื่อผู้ใช้ · User name' })
  username!: string;
  @Field(() => String, { description: 'เส้นทางหน่วยงานที่สังกัด · Path of the agency the person works at' })
  agencyPath!: string;
  @Field(() => [CredentialGrant], { description: 'บทบาท · Roles' })
  grants!: CredentialGrant[];
  @Field(() => Boolean, {
    nullable: true,
    description: 'โทเค็นอ่านได้อย่างเดียวหรือไม่ ว่าง = เข้าสู่ระบบด้วยรหัสผ่าน · Whether the token reads only; null for a session',
  })
  readOnly!: boolean | null;
}
