import { useEffect, useState } from 'preact/hooks';
import { className } from '../../lib/fit/lexicon/lexicon';
import type { SavedSearch } from '../../lib/model/arrival';
import { catalogueClient } from '../catalogue/catalogue-client';
import { catalogue } from '../catalogue/catalogue-state';
import { chosenConditions } from '../catalogue/chosen-conditions';
import { report } from '../shell/failures';
import { focusSoon } from '../shell/focus-soon';
import { t } from '../shell/language';
import { workspace } from '../shell/workspace';
import { searches } from './arrivals-state';
import { markSeen, removeSearch, renameSearch } from './search-actions';

/** Searches that are kept, with how many records came or changed in each since it was looked at. */
export function SavedSearches({ onOpen }: { readonly onOpen: (search: SavedSearch) => void }) {
  const unread = useUnread(searches.value);
  return (
    <section class="saved-searches" aria-label={t('searches')}>
      <h2>{t('searches')}</h2>
      {searches.value.length === 0 && <p class="hint">{t('searchesNone')}</p>}
      <ul>
        {searches.value.map((search) => (
          <SearchRow
            key={search.id}
            search={search}
            unread={unread.get(search.id) ?? 0}
            onOpen={() => {
              markSeen(search);
              onOpen(search);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly search: SavedSearch;
  readonly unread: number;
  readonly onOpen: () => void;
}

function SearchRow({ search, unread, onOpen }: RowProps) {
  const [name, setName] = useState<string | null>(null);
  const company = workspace.companies.value.find(({ id }) => id === search.companyId);
  const conditions = chosenConditions(search.search, (code) => className(code) ?? code);
  const rename = async () => {
    const next = name?.trim();
    if (next && next !== search.name) await renameSearch(search, next);
    setName(null);
    focusSoon(`[data-row="${CSS.escape(search.id)}"] .arrival-title`);
  };
  const remove = async () => {
    await removeSearch(search);
    focusSoon('.saved-searches .arrival-title', '.arrivals-list select');
  };
  return (
    <li class="saved-search" data-row={search.id}>
      <div class="grow">
        {name === null ? (
          <button type="button" class="arrival-title" onClick={onOpen}>
            {search.name}
          </button>
        ) : (
          <form
            class="row"
            onSubmit={(event) => {
              event.preventDefault();
              rename();
            }}
          >
            <input
              class="field"
              aria-label={t('searchName')}
              value={name}
              maxLength={200}
              onInput={(event) => setName(event.currentTarget.value)}
            />
            <button type="submit" class="button">
              {t('searchRenameDone')}
            </button>
          </form>
        )}
        <p class="muted">
          {[company?.name ?? t('catalogueNoCompany'), ...conditions.map(({ words }) => words)].join(
            t('listSeparator'),
          )}
        </p>
      </div>
      {unread > 0 && <span class="tag unread-count">{t('searchUnread', unread)}</span>}
      {name === null && (
        <button type="button" class="button quiet" onClick={() => setName(search.name)}>
          {t('searchRename')}
        </button>
      )}
      <button type="button" class="button quiet" onClick={remove}>
        {t('searchDelete')}
      </button>
    </li>
  );
}

function useUnread(kept: readonly SavedSearch[]): ReadonlyMap<string, number> {
  const [unread, setUnread] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    let isCurrent = true;
    if (!catalogue.value || kept.length === 0) return;
    Promise.all(
      kept.map(async ({ id, companyId, search, seenAt }) => {
        const count = await catalogueClient.unread(companyId, search, seenAt);
        return [id, count] as const;
      }),
    ).then((found) => isCurrent && setUnread(new Map(found)), report);
    return () => {
      isCurrent = false;
    };
  }, [kept, catalogue.value?.generation]);
  return unread;
}
