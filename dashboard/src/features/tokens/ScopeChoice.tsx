import { type ChangeEvent, type ReactNode, useId } from 'react';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { askedScopes, type ChosenScopes, isOwn, offeredRoles, powerOf, type RoleScope } from './token.scopes.js';
import styles from './Tokens.module.css';

interface ScopeChoiceProps {
  username: string;
  chosen: ChosenScopes;
  onChange: (chosen: ChosenScopes) => void;
}

/** What the token may, each scope with what it means, and what they come to together. */
export function ScopeChoice({ username, chosen, onChange }: ScopeChoiceProps) {
  const t = useT();
  const { account } = useSession();
  const own = isOwn(username, account);
  const turn = (role: RoleScope, isOn: boolean) =>
    onChange({ ...chosen, roles: isOn ? [...chosen.roles, role] : chosen.roles.filter((one) => one !== role) });
  return (
    <fieldset className={styles.scopes}>
      <legend>{t('tokens.scopes')}</legend>
      <Scope
        name={t('tokens.scope.READ')}
        isOn={chosen.isReading || !own}
        isFixed={!own}
        onTurn={(isReading) => onChange({ ...chosen, isReading })}
      >
        {t(own ? 'tokens.scopeNote.READ' : 'tokens.scopeNote.others')}
      </Scope>
      {offeredRoles(username, account).map((role) => (
        <Scope key={role} name={t(`tokens.scope.${role}`)} isOn={chosen.roles.includes(role)} onTurn={(isOn) => turn(role, isOn)}>
          {t(`tokens.scopeNote.${role}`)}
        </Scope>
      ))}
      <output className={styles.power}>{t(`tokens.power.${powerOf(askedScopes(chosen, username, account))}`)}</output>
    </fieldset>
  );
}

interface ScopeProps {
  name: string;
  isOn: boolean;
  isFixed?: boolean;
  onTurn: (isOn: boolean) => void;
  children: ReactNode;
}

function Scope({ name, isOn, isFixed = false, onTurn, children }: ScopeProps) {
  const id = useId();
  const described = {
    id,
    'aria-describedby': `${id}-note`,
    onChange: (event: ChangeEvent<HTMLInputElement>) => onTurn(event.target.checked),
  };
  return (
    <div className={styles.scope}>
      <input type="checkbox" checked={isOn} disabled={isFixed} {...described} />
      <div>
        <label htmlFor={id}>{name}</label>{' '}
        <span id={`${id}-note`} className={styles.note}>
          {children}
        </span>
      </div>
    </div>
  );
}
