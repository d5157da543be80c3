import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../foreign/agency/agency.js';
import { materialUse } from './material-use.view.js';
import { MaterialUse, MaterialUseRow, MaterialUseTotal } from './material-use.js';
import { materialById } from './material.loader.js';
import { Material } from './material.js';

@Resolver(() => MaterialUseRow)
export class MaterialUseResolver {
  @Query(() => MaterialUse, { nullable: true, description: 'รายงานการใช้วัสดุประจำเดือนรายหน่วยงาน · Materials used in a month, by agency' })
  materialUse(
    @Ctx() context: SubgraphContext,
    @Arg('month', () => String, { description: 'เดือน ปปปป-ดด (ค.ศ.) · Month, YYYY-MM' }) month: string,
    @Arg('agencyCode', () => String, { nullable: true, description: 'เฉพาะหน่วยงานนี้กับใต้สังกัด · Only of this agency with all below it' })
    agencyCode?: string | null,
  ): Promise<MaterialUse> {
    return materialUse(context, month, agencyCode ?? null);
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'หน่วยงานที่เบิก · The agency' })
  agency(@Root() { agencyCode }: MaterialUseRow): Agency {
    return Object.assign(new Agency(), { code: agencyCode });
  }

  @FieldResolver(() => Material, { nullable: true, description: 'วัสดุ · The material' })
  material(@Ctx() context: SubgraphContext, @Root() { materialId }: MaterialUseRow): Promise<Material | null> {
    return materialById(context).load(materialId);
  }
}

@Resolver(() => MaterialUseTotal)
export class MaterialUseTotalResolver {
  @FieldResolver(() => Material, { nullable: true, description: 'วัสดุ · The material' })
  material(@Ctx() context: SubgraphContext, @Root() { materialId }: MaterialUseTotal): Promise<Material | null> {
    return materialById(context).load(materialId);
  }
}
