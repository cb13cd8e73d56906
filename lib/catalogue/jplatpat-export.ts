import type { Sighting } from '../model/open-patent';
import { patentId } from '../model/patent-number';
import type { CatalogueLayout, CatalogueRow } from './layout';
import { splitCodes } from './patent-codes';

/**
 * J-PlatPat's export of search hits, with and without 要約. Its summaries say 課題 (what for) and
 * 解決手段 (how); a summary without such marks is taken for the outline. FI stands for IPC: its codes
 * begin with those of the IPC.
 */
export const JPLATPAT_EXPORT: CatalogueLayout = {
  name: 'jplatpat-export',
  isHeadedBy: (headings) =>
    ['文献番号', '出願番号', '発明の名称'].every((one) => headings.includes(one)),
  read: (row) => {
    const applicationNumber = cell(row, '出願番号');
    const number = applicationNumber ?? cell(row, '文献番号');
    if (!number) return undefined;
    const title = cell(row, '発明の名称');
    return {
      id: patentId('jplatpat', number),
      ...(title && { title, inventionTitle: title }),
      ...optional('applicationNumber', applicationNumber),
      ...optional('filedOn', cell(row, '出願日')),
      ...optional('applicant', cell(row, '出願人/権利者')),
      ...optional('publicationNumber', cell(row, '公開番号')),
      ...optional('registrationNumber', cell(row, '登録番号')),
      ...optional('legalStatus', legalStatus(row)),
      ...optional('url', addressOf(row)),
      ...codesOf(row),
      ...summaryOf(cell(row, '要約') ?? ''),
    };
  },
};

function codesOf(row: CatalogueRow): Pick<Sighting, 'ipc'> {
  const ipc = splitCodes(cell(row, 'FI') ?? '');
  return ipc.length > 0 ? { ipc } : {};
}

/** 【課題】 and 【解決手段】 of a summary; lines broken inside words are joined. */
function summaryOf(summary: string): Pick<Sighting, 'purpose' | 'outline'> {
  const text = summary.replace(/<BR\s*\/?>|\s/gi, '').replace(/^(?:\(57\))?【要約】/, '');
  if (text === '' || text === 'null') return {};
  return {
    ...optional('purpose', part('課題|目的', text)),
    outline: part('解決手段|構成', text) ?? text,
  };
}

function part(names: string, text: string): string | undefined {
  return new RegExp(`【(?:${names})】(.+?)(?=【|$)`).exec(text)?.[1];
}

function legalStatus(row: CatalogueRow): string | undefined {
  const said = [cell(row, 'ステージ'), cell(row, 'イベント詳細')].filter(Boolean).join(' ');
  return said || undefined;
}

function addressOf(row: CatalogueRow): string | undefined {
  const address = cell(row, '文献URL');
  return address && URL.canParse(address) ? address : undefined;
}

function cell(row: CatalogueRow, heading: string): string | undefined {
  const value = row[heading]?.trim();
  return value && value !== 'null' ? value : undefined;
}

function optional<K extends keyof Sighting>(
  key: K,
  value: Sighting[K] | undefined,
): Partial<Record<K, Sighting[K]>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, Sighting[K]>>);
}
