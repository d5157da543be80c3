import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Role } from '@nakhon/kit/role';
import { Field, ObjectType } from 'type-graphql';
import { Agency } from '../agency/agency.js';

/** Someone who may sign in. The password is kept as an argon2id hash only. */
@ObjectType({ description: 'บัญชีผู้ใช้ · A person who may sign in' })
@Entity({ tableName: 'account' })
export class Account {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @Field(() => String, { description: 'ชื่อผู้ใช้ · User name' })
  @Property({ type: 'text', unique: 'account_username_unique' })
  username!: string;
  @Field(() => String, { description: 'ชื่อที่แสดง ภาษาไทย · Display name in Thai' })
  @Property({ type: 'text' })
  displayNameTh!: string;
  @Field(() => String, { description: 'ชื่อที่แสดง ภาษาอังกฤษ · Display name in English' })
  @Property({ type: 'text' })
  displayNameEn!: string;
  @ManyToOne(() => Agency, { mapToPk: true, fieldName: 'agency_code' }) agencyCode!: string;
  @Property({ type: 'text' }) passwordHash!: string;
  @Field(() => Boolean, { description: 'เป็นบัญชีสาธิตหรือไม่ · Whether it came with the demonstration data' })
  @Property({ type: 'boolean' })
  demonstration!: boolean;
  @Property({ type: 'boolean' }) active!: boolean;
  @Property({ type: 'timestamptz', length: 3 }) createdAt!: Date;
}

/** A role over an agency and everything below it. */
@Entity({ tableName: 'role_grant' })
@Index({ name: 'role_grant_account', properties: ['accountId'] })
export class RoleGrantRow {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @ManyToOne(() => Account, { mapToPk: true, fieldName: 'account_id' }) accountId!: string;
  @Property({ type: 'text' }) role!: Role;
  @ManyToOne(() => Agency, { mapToPk: true, fieldName: 'agency_code' }) agencyCode!: string;
}

@ObjectType({ description: 'บทบาทในหน่วยงานและหน่วยงานใต้สังกัด · A role over an agency and all below it' })
export class RoleGrant {
  @Field(() => Role, { description: 'บทบาท · Role' })
  role!: Role;
  agencyCode!: string;
}
