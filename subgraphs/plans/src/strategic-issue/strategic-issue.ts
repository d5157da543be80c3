import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { EntityManager } from '@mikro-orm/postgresql';
import { referenceStrategicIssues } from '@nakhon/db/reference';
import { Field, ID, ObjectType } from 'type-graphql';

/** One of the seven issues of the city's development plan: reference data. */
@ObjectType({ description: 'ประเด็นยุทธศาสตร์ (ด้าน) · One of the seven strategic issues of the development plan' })
@Entity({ tableName: 'strategic_issue' })
export class StrategicIssue {
  @Field(() => ID, { description: 'รหัส 1-7 · Code, 1 to 7' })
  @PrimaryKey({ type: 'text' })
  code!: string;
  @Field(() => String, { description: 'ชื่อภาษาไทย · Name in Thai' })
  @Property({ type: 'text' })
  nameTh!: string;
  @Field(() => String, { description: 'ชื่อภาษาอังกฤษ · Name in English' })
  @Property({ type: 'text' })
  nameEn!: string;
}

/** Brings the issues up to the reference data. */
export async function loadStrategicIssues(em: EntityManager): Promise<void> {
  const rows = referenceStrategicIssues().map(({ code, nameTh, nameEn }) => ({ code, nameTh, nameEn: nameEn ?? nameTh }));
  await em.upsertMany(StrategicIssue, rows);
}
