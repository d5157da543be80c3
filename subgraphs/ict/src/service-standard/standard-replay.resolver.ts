import type { SubgraphContext } from '@nakhon/kit/context';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ReplayArguments, StandardReplay } from './standard-replay.js';
import { replayStandard } from './standard-replay.view.js';

@Resolver()
export class StandardReplayResolver {
  @Query(() => StandardReplay, {
    nullable: true,
    description: 'ทดลองใช้เวลามาตรฐานอื่นกับงานที่ผ่านมา ไม่เปลี่ยนผลที่วัดไว้ · Try another standard on past repairs; what was measured stays',
  })
  replayStandard(@Ctx() context: SubgraphContext, @Args(() => ReplayArguments) args: ReplayArguments): Promise<StandardReplay> {
    return replayStandard(context, args);
  }
}
