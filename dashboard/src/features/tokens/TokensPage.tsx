import { useState } from 'react';
import { addMessages, useT } from '../../i18n/language.js';
import { tokensTh } from '../../i18n/th/tokens.js';
import { Page } from '../../ui/Page.js';
import { CreateToken } from './CreateToken.js';
import { TokenList } from './TokenList.js';

addMessages(tokensTh);

/** Tokens for programs, for administrators: all there are, a new one, and the way to end one. */
export function TokensPage() {
  const t = useT();
  const [made, setMade] = useState(0);
  return (
    <Page title={t('tokens.title')} lead={t('tokens.lead')} onPaper={false}>
      <CreateToken onMade={() => setMade(made + 1)} />
      <TokenList made={made} />
    </Page>
  );
}
