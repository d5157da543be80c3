import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';

const RevokeTokenMutation = graphql(`
  mutation RevokeToken($id: ID!) {
    revokeToken(id: $id) {
      id
      state
    }
  }
`);

/** Ends a token; asks once more, because a program stops working. */
export function RevokeToken({ id, name }: { id: string; name: string }) {
  const t = useT();
  const [isAsked, setAsked] = useState(false);
  const [{ fetching }, revoke] = useMutation(asQuery(RevokeTokenMutation));
  const act = () => (isAsked ? void revoke({ id }) : setAsked(true));
  return (
    <Button
      size="compact-sm"
      variant={isAsked ? 'filled' : 'default'}
      loading={fetching}
      onClick={act}
      onBlur={() => setAsked(false)}
      aria-label={isAsked ? undefined : t('tokens.revokeNamed', { name })}
    >
      {isAsked ? t('tokens.revokeSure') : t('tokens.revoke')}
    </Button>
  );
}
