import 'reflect-metadata';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubgraphContext } from './context.js';

/** Who changed what and when; written in the transaction of the change itself and never altered. */
@Entity({ tableName: 'audit_row' })
@Index({ name: 'audit_row_subject', properties: ['subject', 'occurredAt'] })
export class AuditRow {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @Property({ type: 'timestamptz', length: 3 }) occurredAt!: Date;
  /** Account that acted; null = nobody signed in, or the hub itself (`actor` tells). */
  @Property({ type: 'uuid', nullable: true }) accountId?: string | null;
  /** Username, `nobody`, or `hub:<command>`. */
  @Property({ type: 'text' }) actor!: string;
  /** What was done, `voucher.approve`. */
  @Property({ type: 'text' }) action!: string;
  /** What it was done to, `voucher:<id>`. */
  @Property({ type: 'text' }) subject!: string;
  @Property({ type: 'json' }) facts!: Record<string, unknown>;
  @Property({ type: 'text', nullable: true }) requestId?: string | null;
}

/** Adds an audit row to the running transaction of `em`. Facts hold no secrets and no personal data beyond ids. */
export function audit(
  em: EntityManager,
  context: Pick<SubgraphContext, 'viewer' | 'now' | 'newId' | 'requestId'>,
  action: string,
  subject: string,
  facts: Record<string, unknown> = {},
): void {
  em.persist(
    em.create(AuditRow, {
      id: context.newId(),
      occurredAt: context.now,
      accountId: context.viewer.accountId ?? null,
      actor: context.viewer.username ?? context.viewer.kind,
      action,
      subject,
      facts,
      requestId: context.requestId,
    }),
  );
}
