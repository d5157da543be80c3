import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useRouter, useSearch } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useLanguage, useT } from '../i18n/language.js';
import { safeReturnPath, signIn, type SignInRefusal } from '../session/signIn.js';
import { Callout } from '../ui/Callout.js';
import { failureText } from '../ui/Failures.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import styles from './SignIn.module.css';

/** The sign-in page; leads back to the address one came from. */
export function SignIn() {
  const t = useT();
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <div className={styles.top}>
          <p className={styles.product}>
            <strong>{t('app.name')}</strong> · {t('app.subtitle')}
          </p>
          <LanguageSwitch />
        </div>
        <h1>{t('signIn.title')}</h1>
        <SignInForm />
      </div>
    </main>
  );
}

function SignInForm() {
  const t = useT();
  const { refusal, busy, submit } = useSignIn();
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      {refusal && <Callout tone="bad">{refusal}</Callout>}
      <TextInput
        name="username"
        label={t('signIn.username')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        size="md"
      />
      <PasswordInput name="password" label={t('signIn.password')} autoComplete="current-password" required size="md" />
      <Button type="submit" size="md" loading={busy}>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}

function useSignIn() {
  const t = useT();
  const router = useRouter();
  const { language } = useLanguage();
  const { from } = useSearch({ from: '/sign-in' });
  const [refused, setRefused] = useState<SignInRefusal | 'empty' | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [username, password] = [String(form.get('username')).trim(), String(form.get('password'))];
    if (username === '' || password === '') return setRefused('empty');
    setBusy(true);
    const refusal = await signIn(username, password);
    setBusy(false);
    setRefused(refusal);
    if (!refusal) router.history.replace(safeReturnPath(from));
  };
  const refusal = refused === null ? null : refused === 'empty' ? t('signIn.empty') : failureText(refused, language, t);
  return { refusal, busy, submit: (event: SubmitEvent<HTMLFormElement>) => void submit(event) };
}
