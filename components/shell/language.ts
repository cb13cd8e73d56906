import { computed, signal } from '@preact/signals';
import en from '../../public/_locales/en/messages.json';
import ja from '../../public/_locales/ja/messages.json';

export type Language = 'ja' | 'en';
export type MessageKey = keyof typeof ja;

const MESSAGES: Record<Language, Record<MessageKey, { readonly message: string }>> = { ja, en };

/**
 * The interface's language. Japanese unless the user chose English: the users and the databases
 * are Japanese whatever language their browser was installed in, which is why `browser.i18n`
 * (bound to the browser's language) is used for the manifest alone.
 */
export const language = signal<Language>('ja');

const messages = computed(() => MESSAGES[language.value]);

/** The message `key` in the chosen language, with `$1`, `$2` … replaced by `values` in order. */
export function t(key: MessageKey, ...values: readonly (string | number)[]): string {
  return messages.value[key].message.replace(/\$(\d)/g, (whole, digit: string) => {
    const value = values[Number(digit) - 1];
    return value === undefined ? whole : String(value);
  });
}

/** The user's half of a message that lib wrote in both languages. */
export function inLanguage(words: Readonly<Record<Language, string>>): string {
  return words[language.value];
}

/** The message `key` in both languages, for errors that travel with their words. */
export function inBothLanguages(key: MessageKey): Readonly<Record<Language, string>> {
  return { ja: ja[key].message, en: en[key].message };
}
