import type { InvolvedPerson, Stage, Verdict } from '../model/candidate';

/** Stages, verdicts and sides as the office's own papers name them. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  unlisted: 'リスト外',
  candidate: '候補',
  introduced: '企業へ紹介',
  meeting: '面談',
  terms: '秘密保持・条件調整',
  contract: '契約',
  prototype: '試作',
  product: '製品化',
  onHold: '保留',
  declined: '見送り',
};

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  promising: '有望',
  reference: '参考',
  noise: 'ノイズ',
  unrated: '未評価',
};

export const SIDE_WORDS: Readonly<Record<InvolvedPerson['side'], string>> = {
  company: '企業',
  patentee: '特許権者',
  registrant: '登録者',
  bank: '金融機関',
  university: '大学',
  other: 'その他',
};
