import type { SubgraphContext } from '@nakhon/kit/context';
import { Ctx, Query, Resolver } from 'type-graphql';
import { allStrategicIssues } from './strategic-issue.loader.js';
import { StrategicIssue } from './strategic-issue.js';

@Resolver(() => StrategicIssue)
export class StrategicIssueResolver {
  @Query(() => [StrategicIssue], { nullable: true, description: 'ประเด็นยุทธศาสตร์ทั้งเจ็ด · The seven strategic issues' })
  strategicIssues(@Ctx() { em }: SubgraphContext): Promise<StrategicIssue[]> {
    return allStrategicIssues(em);
  }
}
