import { csvFile } from '../../lib/export/csv';
import {
  type DigestPart,
  type DigestWords,
  digestPage,
  digestTable,
  fieldHeading,
} from '../../lib/export/digest';
import { localDay } from '../../lib/export/local-day';
import type { Arrival } from '../../lib/model/arrival';
import { markArrivals } from '../../lib/store/arrivals';
import { language, t } from '../shell/language';
import { saveAndTell } from '../shell/save-file';
import { toast } from '../shell/toasts';
import { workspace } from '../shell/workspace';
import { written } from './arrivals-state';

/** Marks arrivals as read, with a way back. */
export async function markRead(read: readonly Arrival[]): Promise<void> {
  if (read.length === 0) return;
  if (!(await mark(read, new Date().toISOString()))) return;
  toast(t('arrivalsRead', read.length), () => mark(read, null));
}

function mark(read: readonly Arrival[], readAt: string | null): Promise<boolean> {
  const ids = read.map(({ id }) => id);
  return written((db) => markArrivals(db, ids, readAt));
}

/** 今月の新着 as a file: of one company or of all. */
export function saveDigest(format: 'csv' | 'html', arrivals: readonly Arrival[]): void {
  const names = new Map(workspace.companies.value.map(({ id, name }) => [id, name]));
  const parts = partsOf(arrivals, names);
  const words = digestWords();
  const name = `${t('arrivalsDigestFile')}_${localDay(new Date())}.${format}`;
  if (format === 'csv') saveAndTell(name, csvFile(digestTable(parts, words)), 'text/csv');
  else saveAndTell(name, digestPage(parts, words, language.value), 'text/html');
}

function partsOf(arrivals: readonly Arrival[], names: ReadonlyMap<string, string>): DigestPart[] {
  const parts = new Map<string, Arrival[]>();
  for (const one of arrivals) {
    parts.set(one.companyId, [...(parts.get(one.companyId) ?? []), one]);
  }
  return [...parts].map(([id, own]) => ({ companyName: names.get(id) ?? id, arrivals: own }));
}

/** A changed field as people call it. */
export function fieldWords(key: string): string {
  if (key === 'title') return t('fieldTitle');
  if (key === 'legalStatus') return t('fieldLegalStatus');
  return fieldHeading(key, language.value) ?? key;
}

function digestWords(): DigestWords {
  return {
    title: t('arrivalsDigest'),
    internal: t('arrivalsDigestInternal'),
    company: t('arrivalsCompany'),
    kind: t('arrivalsKind'),
    kinds: {
      new: t('arrivalNew'),
      changed: t('arrivalChanged'),
      withdrawn: t('arrivalWithdrawn'),
    },
    fit: t('catalogueOverall'),
    name: t('fieldTitle'),
    number: t('arrivalsNumber'),
    registrant: t('arrivalsRegistrant'),
    changed: t('arrivalsFields'),
    reason: t('arrivalsReason'),
    listed: t('arrivalsListed'),
    listedMark: t('arrivalsListedMark'),
    day: t('arrivalsDay'),
    fieldOf: fieldWords,
  };
}
