import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../account/account.js';
import { accountById } from '../account/account.loader.js';
import { TokenListArguments } from './token-list.js';
import { TokenScope } from './token-scope.js';
import { ApiToken, ApiTokenConnection, CreateTokenInput, CreateTokenPayload, TokenState } from './token.js';
import { scopesOf } from './token.rules.js';
import { createToken, revokeToken } from './token.service.js';
import { pageOfTokens, tokensOfAccount } from './token.view.js';

@Resolver(() => ApiToken)
export class TokenResolver {
  @Query(() => [ApiToken], { nullable: true, description: 'โทเค็นของบัญชีนี้ ใหม่สุดก่อน · Tokens of the account signed in, the newest first' })
  myTokens(@Ctx() context: SubgraphContext): Promise<ApiToken[]> {
    return tokensOfAccount(context, context.viewer.accountId!);
  }

  @Query(() => ApiTokenConnection, {
    nullable: true,
    description: 'โทเค็นของทุกบัญชีในหน่วยงานที่ดูแล ใหม่สุดก่อน · Tokens of all accounts that the administrator looks after, the newest first',
  })
  tokens(@Ctx() context: SubgraphContext, @Args(() => TokenListArguments) args: TokenListArguments): Promise<ApiTokenConnection> {
    return pageOfTokens(context, args);
  }

  @Mutation(() => CreateTokenPayload, {
    description: 'ออกโทเค็น ต้องเข้าสู่ระบบด้วยรหัสผ่าน · Make a token; only for who signed in with a password',
  })
  createToken(
    @Ctx() context: SubgraphContext,
    @Arg('input', () => CreateTokenInput, { description: 'โทเค็นที่จะออก · The token to make' }) input: CreateTokenInput,
  ): Promise<CreateTokenPayload> {
    return createToken(context, input);
  }

  @Mutation(() => ApiToken, { description: 'ยกเลิกโทเค็น มีผลภายใน 3 วินาที · Revoke a token; it is refused within three seconds' })
  revokeToken(
    @Ctx() context: SubgraphContext,
    @Arg('id', () => ID, { description: 'รหัสของโทเค็น · Id of the token' }) id: string,
  ): Promise<ApiToken> {
    return revokeToken(context, id);
  }

  @FieldResolver(() => Account, { description: 'บัญชีเจ้าของ · The account it belongs to' })
  account(@Root() token: ApiToken, @Ctx() context: SubgraphContext): Promise<Account | null> {
    return accountById(context).load(token.accountId);
  }

  @FieldResolver(() => [TokenScope], { description: 'ขอบเขต · Scopes' })
  scopes(@Root() token: ApiToken): TokenScope[] {
    return scopesOf(token.scopes);
  }

  @FieldResolver(() => TokenState, { description: 'สถานะ · Whether it works' })
  state(@Root() token: ApiToken, @Ctx() { now }: SubgraphContext): TokenState {
    if (token.revokedAt) return TokenState.REVOKED;
    return token.expiresAt <= now ? TokenState.EXPIRED : TokenState.ACTIVE;
  }
}
