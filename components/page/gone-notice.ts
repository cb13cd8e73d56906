import { t } from '../shell/language';

/**
 * The word to the user for the case that the extension goes away without a word to its script, as
 * in Firefox: it is in the page from the start, hidden while alive.css is there, and needs no
 * script to reload the page.
 */
export function goneNotice(document: Document): HTMLElement {
  const notice = document.createElement('section');
  notice.className = 'notice gone';
  const words = document.createElement('p');
  words.textContent = t('updated');
  const reload = document.createElement('a');
  reload.className = 'button primary';
  reload.href = document.location.href;
  reload.textContent = t('updatedReload');
  notice.append(words, reload);
  return notice;
}
