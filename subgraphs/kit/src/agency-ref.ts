import 'reflect-metadata';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { EntityManager } from '@mikro-orm/postgresql';
import { agencyPath, referenceAgencies } from '@nakhon/db/reference';

/**
 * What a subgraph knows of hr's tree: enough that "this agency with its divisions" and "my subtree" are one indexed condition.
 * `path` runs from the root with a slash at its end: `/00000000/24000000/24050000/`.
 */
@Entity({ tableName: 'agency_ref' })
export class AgencyRef {
  @PrimaryKey({ type: 'text' }) code!: string;
  @Index({ name: 'agency_ref_path', expression: 'create index "agency_ref_path" on "agency_ref" ("path" text_pattern_ops)' })
  @Property({ type: 'text' })
  path!: string;
  @Property({ type: 'text' }) kind!: string;
  @Property({ type: 'text' }) nameTh!: string;
  @Index({ name: 'agency_ref_district' })
  @Property({ type: 'text', nullable: true })
  districtCode?: string | null;
  /** 1 or 2: the service section that looks after this agency [000]; null = none, the request goes to the repair section. */
  @Property({ type: 'int', nullable: true }) serviceSection?: number | null;
}

/** Brings the copy of the tree up to the reference data; safe to call at every start. */
export async function loadAgencyRefs(em: EntityManager): Promise<void> {
  const rows = referenceAgencies().map((agency) => ({
    code: agency.code,
    path: agencyPath(agency.code),
    kind: agency.kind,
    nameTh: agency.nameTh,
    districtCode: agency.districtCode,
    serviceSection: agency.serviceSection,
  }));
  await em.upsertMany(AgencyRef, rows);
}
