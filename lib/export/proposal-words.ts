import type { ProposalSection } from '../model/export-template';
import type { HandedOver, HandedReason, Labelled, Proposal } from './proposal';

/** What stands on a paper that must not leave the office. */
export const OFFICE_MARK = '社内用 ― 社外へ渡さないでください';

/** The parts of a proposal sheet as it heads them. */
export const SECTION_TITLES: Readonly<Record<ProposalSection, string>> = {
  summary: 'どんな技術か',
  reasons: '貴社に合いそうな理由',
  ideas: '製品のアイデア',
  terms: '使うときの条件',
  cautions: '確かめておきたいこと',
  record: '特許の情報',
};

/** Printed where the coordinator wrote no ideas: to be filled in together, with a pen. */
export const IDEA_PROMPTS: readonly string[] = [
  '貴社のどの商品・設備と組み合わせられそうですか',
  'だれの、どんな困りごとが解決できそうですか',
  '試作するとしたら、まず何を確かめますか',
];

/** The two kinds of reasons under a heading of their own, those that there are. */
export function reasonGroups(
  reasons: readonly HandedReason[],
): { readonly heading: string; readonly reasons: readonly HandedReason[] }[] {
  return [
    { heading: 'これから取り組みたいことに答えます', axis: 'need' },
    { heading: '貴社の強みが生きます', axis: 'capability' },
  ]
    .map(({ heading, axis }) => ({ heading, reasons: reasons.filter((one) => one.axis === axis) }))
    .filter((group) => group.reasons.length > 0);
}

/** 「この特許の言葉：抗菌、表面　特許の分類：容器・包装 (B65D)」. */
export function reasonSource({ words, classes }: HandedReason): string {
  return [
    words.length > 0 ? `この特許の言葉：${words.join('、')}` : '',
    classes.length > 0 ? `特許の分類：${classes.join('、')}` : '',
  ]
    .filter(Boolean)
    .join('　');
}

/** 「適合度 72（ニーズ 80 ・ 強み 60）」; empty where scores are left out. */
export function scoreWords({ scores }: Proposal): string {
  if (!scores) return '';
  const points = (score: number | null) => (score === null ? '―' : String(score));
  return `適合度 ${points(scores.overall)}（ニーズ ${points(scores.need)} ・ 強み ${points(scores.capability)}）`;
}

/** Where the record stands, and when it was read there. */
export function sourceWords({ number, readOn }: Proposal): string {
  return `開放特許番号 ${number}（${readOn} に確認。最新の内容は掲載元でお確かめください）`;
}

/** What only the office's own version says of a candidate. */
export function officeLines({ office }: Proposal): Labelled[] {
  if (!office) return [];
  return [
    { label: '段階', text: office.stage },
    { label: '評価', text: office.verdict },
    { label: 'メモ', text: office.memo },
  ].filter(({ text }) => text !== '');
}

/** Stage, verdict and memo in one text. */
export function officeWords(proposal: Proposal): string {
  return officeLines(proposal)
    .map(({ label, text }) => `${label}：${text}`)
    .join('\n');
}

/** 「架空工業株式会社 御中」. */
export function addressee({ companyName }: HandedOver): string {
  return `${companyName} 御中`;
}
