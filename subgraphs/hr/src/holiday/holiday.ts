import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { LocalDateScalar } from '@nakhon/kit/scalars';
import { Field, ObjectType } from 'type-graphql';

/** A public holiday or its substitute: data, never code (domain: time). Two may fall on one day. */
@ObjectType({ description: 'วันหยุดราชการ · A public holiday' })
@Entity({ tableName: 'holiday' })
@Index({ name: 'holiday_date', properties: ['date'] })
export class Holiday {
  /** `<date> <Thai name>`: two holidays may fall on one day. */
  @PrimaryKey({ type: 'text' }) key!: string;
  @Field(() => LocalDateScalar, { description: 'วันที่ · Day' })
  @Property({ type: 'date' })
  date!: string;
  @Field(() => String, { description: 'ชื่อภาษาไทย · Name in Thai' })
  @Property({ type: 'text' })
  nameTh!: string;
  @Field(() => String, { description: 'ชื่อภาษาอังกฤษ · Name in English' })
  @Property({ type: 'text' })
  nameEn!: string;
  @Field(() => Boolean, { description: 'เป็นวันหยุดชดเชยหรือไม่ · Whether it stands in for one that fell on a weekend' })
  @Property({ type: 'boolean' })
  substitute!: boolean;
}
