import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Device } from '../device/device.js';
import { RepairTicket } from '../repair-ticket/repair-ticket.js';

/** What a QR code says: a random word that leads to a ticket, or to the newest ticket of a device. Withdrawn ones lead nowhere. */
@Entity({ tableName: 'track_code' })
@Check({ name: 'track_code_leads_to_one', expression: '(ticket_id is null) <> (device_id is null)' })
@Index({
  name: 'track_code_ticket',
  expression: 'create unique index "track_code_ticket" on "track_code" ("ticket_id") where withdrawn_at is null',
})
@Index({
  name: 'track_code_device',
  expression: 'create unique index "track_code_device" on "track_code" ("device_id") where withdrawn_at is null',
})
export class TrackCode {
  @PrimaryKey({ type: 'text' }) code!: string;
  @ManyToOne({ entity: () => RepairTicket, nullable: true, deleteRule: 'cascade', updateRule: 'no action', fieldName: 'ticket_id' })
  ticket!: RepairTicket | null;
  @ManyToOne({ entity: () => Device, nullable: true, deleteRule: 'cascade', updateRule: 'no action', fieldName: 'device_id' })
  device!: Device | null;
  @Property({ type: 'timestamptz', length: 3 }) issuedAt!: Date;
  @Property({ type: 'timestamptz', length: 3, nullable: true }) withdrawnAt!: Date | null;
  @Property({ type: 'text' }) source!: string;
}
