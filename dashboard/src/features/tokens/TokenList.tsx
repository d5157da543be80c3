import { useEffect } from 'react';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { TokensQuery as TokensData } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/useConnection.js';
import { type Translate, useT } from '../../i18n/language.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Panel } from '../../ui/Panel.js';
import { RevokeToken } from './RevokeToken.js';

const TokensQuery = graphql(`
  query Tokens($first: Int!, $after: String) {
    tokens(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          hint
          scopes
          state
          expiresAt
          lastUsedAt
          account {
            username
          }
        }
      }
    }
  }
`);

type Row = NonNullable<TokensData['tokens']>['edges'][number]['node'];

/** All tokens, the newest first; asked for anew when `made` counts one more. */
export function TokenList({ made }: { made: number }) {
  const t = useT();
  const format = useFormat();
  const list = useConnection(TokensQuery, {}, (data) => data.tokens);
  const { retry } = list.answer;
  useEffect(() => {
    if (made > 0) retry();
  }, [made, retry]);
  return (
    <Panel title={t('tokens.list')}>
      <ListAnswer list={list}>
        <DataTable caption={t('tokens.list')} columns={columnsOf(format, t, retry)} rows={list.nodes} rowKey={(row) => row.id} />
      </ListAnswer>
    </Panel>
  );
}

function columnsOf(format: Formats, t: Translate, refresh: () => void): Column<Row>[] {
  return [
    { key: 'name', label: t('tokens.name'), heading: true, cell: (row) => row.name },
    { key: 'account', label: t('tokens.username'), cell: (row) => row.account.username },
    { key: 'hint', label: t('tokens.hint'), cell: (row) => <code>{row.hint}…</code> },
    { key: 'scopes', label: t('tokens.scopes'), cell: (row) => row.scopes.map((scope) => t(`tokens.scope.${scope}`)).join(', ') },
    { key: 'expires', label: t('tokens.expires'), cell: (row) => format.instant(row.expiresAt) },
    { key: 'used', label: t('tokens.lastUsed'), cell: (row) => format.instant(row.lastUsedAt) ?? t('tokens.never') },
    {
      key: 'state',
      label: t('tokens.state'),
      cell: (row) =>
        row.state === 'ACTIVE' ? (
          <RevokeToken id={row.id} name={row.name} lastUsedAt={row.lastUsedAt} refresh={refresh} />
        ) : (
          t(`tokens.state.${row.state}`)
        ),
    },
  ];
}
