import type { Company } from '../model/company';
import type { Caution } from '../model/fit';
import type { OpenPatent } from '../model/open-patent';
import { localDay } from './local-day';

/**
 * Cautions as a company reads them. What is missing speaks of the coordinator's own side: words to
 * avoid, and how much of the record was read.
 */
const WORDS: Readonly<Partial<Record<Caution, string>>> = {
  licenceRefused: '実施許諾は行っていないと登録されています',
  assignmentOnly: '譲渡だけを希望しています',
  nothingOffered: '実施許諾も譲渡も「否」と登録されています。権利者への確認が必要です',
  unpublished: '未公開の出願です。くわしい内容は権利者への問い合わせが必要です',
  termsClash: '貴社の希望する契約形態と、権利者の条件が異なります',
  lapsed: '権利が消滅しています。自由に使えるかどうかの確認が必要です',
  foreignField: '貴社のこれまでの分野とは離れた技術です',
  largeScale: '大規模な設備や体制が前提となる場合があります',
  longUnchanged: '登録の内容が長く更新されていません。最新の状況の確認が必要です',
};

/** The cautions a company may read, in the order given; that the record is withdrawn comes before all. */
export function handedCautions(
  cautions: readonly Caution[],
  patent: OpenPatent,
  { internal }: Company,
  timeZone?: string,
): string[] {
  const told = cautions.flatMap((one) => {
    // This one tells what the company wishes.
    if (one === 'termsClash' && internal.includes('licenceWishes')) return [];
    return WORDS[one] ?? [];
  });
  return [...withdrawal(patent, timeZone), ...told];
}

function withdrawal({ withdrawnAt }: OpenPatent, timeZone?: string): string[] {
  if (withdrawnAt === undefined) return [];
  const day = localDay(withdrawnAt, timeZone);
  return [
    `データベースから取り下げられています（${day} に確認）。今も使えるかどうか、権利者への確認が必要です`,
  ];
}
