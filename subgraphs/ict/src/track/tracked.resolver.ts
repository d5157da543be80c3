import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { TrackedThing } from './tracked.js';
import { trackedThing } from './tracked.view.js';

@Resolver()
export class TrackedResolver {
  @Query(() => TrackedThing, {
    nullable: true,
    description:
      'งานซ่อมหรืออุปกรณ์ของรหัสติดตามบนป้าย ว่าง = ไม่มี หรือท่านไม่มีสิทธิดู · What the tracking code of a label leads to; null when there is none that the viewer may see',
  })
  tracked(
    @Ctx() context: SubgraphContext,
    @Arg('code', () => String, { description: 'รหัสติดตาม · Tracking code' }) code: string,
  ): Promise<TrackedThing | null> {
    return trackedThing(context, code);
  }
}
