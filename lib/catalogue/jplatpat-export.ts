import type { Sighting } from '../model/open-patent';
import { patentId } from '../model/patent-number';
import type { CatalogueLayout, CellUnder } from './layout';
import { splitCodes } from './patent-codes';

/**
 * J-PlatPat's export of search hits, with and without 要約. Its summaries say 課題 (what for) and
 * 解決手段 (how); a summary without such marks is taken for the outline. FI stands for IPC: its codes
 * begin with those of the IPC.
 */
export const JPLATPAT_EXPORT: CatalogueLayout = {
  name: 'jplatpat-export',
  columns: [
    ...['文献番号', '出願番号', '出願日', '公知日', '発明の名称', '出願人/権利者', 'FI', '要約'],
    ...['公開番号', '公告番号', '登録番号', '審判番号', 'その他', 'ステージ', 'イベント詳細'],
    '文献URL',
  ],
  needed: ['文献番号', '出願番号', '発明の名称'],
  numbers: ['出願番号', '文献番号'],
  read: (written) => {
    const cell: CellUnder = (heading) => said(written(heading));
    const applicationNumber = cell('出願番号');
    const number = applicationNumber ?? cell('文献番号');
    if (!number) return undefined;
    const title = cell('発明の名称');
    return {
      id: patentId('jplatpat', number),
      ...(title && { title, inventionTitle: title }),
      ...optional('applicationNumber', applicationNumber),
      ...optional('filedOn', cell('出願日')),
      ...optional('applicant', cell('出願人/権利者')),
      ...optional('publicationNumber', cell('公開番号')),
      ...optional('registrationNumber', cell('登録番号')),
      ...optional('legalStatus', legalStatus(cell)),
      ...optional('url', addressOf(cell)),
      ...codesOf(cell),
      ...summaryOf(cell('要約') ?? ''),
    };
  },
};

function codesOf(cell: CellUnder): Pick<Sighting, 'ipc'> {
  const ipc = splitCodes(cell('FI') ?? '');
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

function legalStatus(cell: CellUnder): string | undefined {
  const said = [cell('ステージ'), cell('イベント詳細')].filter(Boolean).join(' ');
  return said || undefined;
}

function addressOf(cell: CellUnder): string | undefined {
  const address = cell('文献URL');
  return address && /^https?:/i.test(address) && URL.canParse(address) ? address : undefined;
}

function said(value: string | undefined): string | undefined {
  return value === 'null' ? undefined : value;
}

function optional<K extends keyof Sighting>(
  key: K,
  value: Sighting[K] | undefined,
): Partial<Record<K, Sighting[K]>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, Sighting[K]>>);
}
