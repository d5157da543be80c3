import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { useSyncExternalStore } from 'react';
import type { Language } from '../format/language.js';
import { type MessageKey, messagesTh } from './messages.th.js';

const storageKey = 'nakhon.language';
const i18n = setupI18n({ messages: { th: messagesTh } }).setMessagesCompiler(compileMessage);
/** Adds the Thai words of a page, as its module is loaded; the English ones are all in one catalogue. */
export const addMessages = (messages: Partial<Record<MessageKey, string>>): void => i18n.load('th', messages as Record<string, string>);

const listeners = new Set<() => void>();

/** Reads what the reader chose last time and makes it the language of the page. Called once before the first render. */
export async function startLanguage(): Promise<void> {
  await activate(localStorage.getItem(storageKey) === 'en' ? 'en' : 'th');
}

/** English is fetched when it is first asked for; most readers never do. */
async function activate(language: Language): Promise<void> {
  if (language === 'en') i18n.load('en', (await import('./messages.en.js')).messagesEn);
  i18n.activate(language);
  document.documentElement.lang = language;
  document.title = i18n._('app.title');
}

async function choose(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language);
  await activate(language);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language on screen and the way to change it, without a reload. */
export function useLanguage(): { language: Language; setLanguage: (language: Language) => void } {
  const language = useSyncExternalStore(subscribe, () => (i18n.locale === 'en' ? 'en' : 'th'));
  return { language, setLanguage: (next) => void choose(next) };
}

/** Looks a message up in the language on screen; the values fill its ICU placeholders: `t('app.rows', { count: 3 })`. */
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

const byLanguage: Record<Language, Translate> = { th: (key, values) => i18n._(key, values), en: (key, values) => i18n._(key, values) };

/** The message function; its identity changes with the language, so it may stand in dependency lists. */
export function useT(): Translate {
  return byLanguage[useLanguage().language];
}
