import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { Agency } from '../agency/agency.js';

export enum PositionKind {
  ORDINARY_OFFICIAL = 'ORDINARY_OFFICIAL',
  TEACHER = 'TEACHER',
  PERMANENT_EMPLOYEE = 'PERMANENT_EMPLOYEE',
  TEMPORARY_EMPLOYEE = 'TEMPORARY_EMPLOYEE',
  PROJECT_TEMPORARY = 'PROJECT_TEMPORARY',
}

registerEnumType(PositionKind, {
  name: 'PositionKind',
  description: 'ประเภทตำแหน่ง [004] · Kind of position',
  valuesConfig: {
    ORDINARY_OFFICIAL: { description: 'ข้าราชการกรุงเทพมหานครสามัญ · Ordinary official' },
    TEACHER: { description: 'ข้าราชการครู · Teacher' },
    PERMANENT_EMPLOYEE: { description: 'ลูกจ้างประจำ · Permanent employee' },
    TEMPORARY_EMPLOYEE: { description: 'ลูกจ้างชั่วคราว · Temporary employee' },
    PROJECT_TEMPORARY: { description: 'ลูกจ้างชั่วคราวโครงการ · Temporary employee of a project' },
  },
});

/** A numbered post of an agency. Who sits on it is no part of it: that would be personal data. */
@Entity({ tableName: 'position' })
export class Position {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @Index({ name: 'position_agency' })
  @ManyToOne(() => Agency, { mapToPk: true, fieldName: 'agency_code' })
  agencyCode!: string;
  /** Position number within the agency (เลขที่ตำแหน่ง). */
  @Property({ type: 'text', unique: 'position_number_unique' }) number!: string;
  @Property({ type: 'text' }) titleTh!: string;
  @Property({ type: 'text', nullable: true }) levelTh?: string | null;
  @Property({ type: 'text' }) kind!: PositionKind;
  @Property({ type: 'text' }) source!: string;
  /** The newest state of the log of occupancy, shown here by the database; null: unknown. */
  @Property({ type: 'boolean', nullable: true }) filled?: boolean | null;
  @Property({ type: 'text', nullable: true }) occupancySource?: string | null;
  /** When the last row of the log was recorded: whoever asks as of an earlier time reads the log. */
  @Index({ name: 'position_told' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  occupancyToldAt?: Date | null;
}

/** Posts of an agency by kind and source, counted by the database in the transaction of every write. */
@Entity({ tableName: 'staffing_count' })
export class StaffingCount {
  @PrimaryKey({ type: 'text' }) agencyCode!: string;
  @PrimaryKey({ type: 'text' }) kind!: PositionKind;
  @PrimaryKey({ type: 'text' }) source!: string;
  @Property({ type: 'int' }) positions!: number;
  /** Of these, the posts whose occupancy is on record. */
  @Property({ type: 'int' }) known!: number;
  @Property({ type: 'int' }) filled!: number;
}

/** That a post was filled or fell vacant on a day; appended, never changed. A post without any is of unknown occupancy. */
@Entity({ tableName: 'occupancy' })
@Index({
  name: 'occupancy_newest',
  expression:
    'create index "occupancy_newest" on "occupancy" ("position_id", "occurred_on" desc, "recorded_at" desc, "id" desc) include ("filled", "source")',
})
export class Occupancy {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @ManyToOne(() => Position, { mapToPk: true, fieldName: 'position_id' }) positionId!: string;
  @Property({ type: 'boolean' }) filled!: boolean;
  @Property({ type: 'date' }) occurredOn!: string;
  @Property({ type: 'timestamptz', length: 3 }) recordedAt!: Date;
  @Property({ type: 'text' }) source!: string;
}
