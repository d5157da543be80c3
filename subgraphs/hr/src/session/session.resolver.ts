import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Ctx, Directive, Mutation, Query, Resolver } from 'type-graphql';
import { credentialHolder } from './credential.service.js';
import { signIn, signOut, type SignInPolicy } from './session.service.js';
import { CredentialHolder, SignInPayload } from './session.js';

/** Resolvers of sessions under a policy for demonstration accounts; type-graphql takes the class. */
export function sessionResolver(policy: SignInPolicy) {
  @Resolver()
  class SessionResolver {
    @Mutation(() => SignInPayload, {
      description: 'เข้าสู่ระบบ · Sign in; refused with SIGN_IN_FAILED or, after too many failures, SIGN_IN_THROTTLED',
    })
    signIn(
      @Ctx() context: SubgraphContext,
      @Arg('username', () => String, { description: 'ชื่อผู้ใช้ · User name' }) username: string,
      @Arg('password', () => String, { description: 'รหัสผ่าน · Password' }) password: string,
    ): Promise<SignInPayload> {
      return signIn(context, username, password, policy);
    }

    @Mutation(() => Boolean, { description: 'ออกจากระบบ: ปิดเฉพาะการเข้าใช้ครั้งนี้ · Sign out: ends the session this request came with' })
    signOut(@Ctx() context: SubgraphContext): Promise<boolean> {
      return signOut(context);
    }

    @Directive('@inaccessible')
    @Query(() => CredentialHolder, {
      nullable: true,
      description: 'ผู้ถือสิทธิ์ของโทเค็น สำหรับประตูกลางเท่านั้น · Whom a token names; for the gateway only',
    })
    credentialHolder(
      @Ctx() context: SubgraphContext,
      @Arg('tokenHash', () => String, { description: 'SHA-256 ของโทเค็น (ฐานสิบหก) · SHA-256 of the token in hex' }) tokenHash: string,
    ): Promise<CredentialHolder | null> {
      return credentialHolder(context, tokenHash, policy);
    }
  }
  return SessionResolver;
}
