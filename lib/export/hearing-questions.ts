import type { Company } from '../model/company';
import type { SharedList } from './secrets';

/** A question of the hearing sheet: the profile's field, its heading, and how to ask a president. */
export interface HearingQuestion {
  readonly field: SharedList | 'constraints' | 'licenceWishes';
  /** As a note's heading, in Japanese: the proposals understand it, or know that it is none of theirs. */
  readonly heading: string;
  readonly question: string;
  /** Lines to write on. */
  readonly lines: number;
}

/** In the order of a talk: what they make and are proud of, whom they work with, what they want. */
export const HEARING_QUESTIONS: readonly HearingQuestion[] = [
  {
    field: 'products',
    heading: '製品',
    question: 'いちばん見てほしい商品・サービスは何ですか',
    lines: 3,
  },
  {
    field: 'strengths',
    heading: '強み',
    question: 'よそから「さすが」と言われるのは、どんな仕事ですか',
    lines: 4,
  },
  {
    field: 'processes',
    heading: '加工方法',
    question: '社内でできる加工・作業を教えてください',
    lines: 3,
  },
  {
    field: 'equipment',
    heading: '設備',
    question: '主な機械・設備は何ですか（台数、大きさ）',
    lines: 3,
  },
  { field: 'materials', heading: '材料', question: 'ふだん扱う材料は何ですか', lines: 2 },
  {
    field: 'certifications',
    heading: '認証',
    question: '品質などの認証・許認可はありますか',
    lines: 2,
  },
  { field: 'skills', heading: '資格', question: '技能士など、腕の立つ方はいますか', lines: 2 },
  {
    field: 'intellectualProperty',
    heading: '知的財産',
    question: '特許・意匠・商標、社内のノウハウはありますか',
    lines: 2,
  },
  {
    field: 'customers',
    heading: '取引先',
    question: 'どんな業界の、どんな会社に納めていますか',
    lines: 3,
  },
  {
    field: 'partners',
    heading: '協力会社',
    question: '外に頼んでいる工程、いっしょに作る会社はありますか',
    lines: 2,
  },
  {
    field: 'institutes',
    heading: '大学・公設試',
    question: '共同研究や試験を頼んだ大学・公設試はありますか',
    lines: 1,
  },
  {
    field: 'banks',
    heading: '金融機関',
    question: '取引や相談のある金融機関はどこですか',
    lines: 1,
  },
  {
    field: 'needs',
    heading: 'ニーズ',
    question: '困っていること、やってみたいことは何ですか（「何を」「どうしたい」で）',
    lines: 5,
  },
  {
    field: 'markets',
    heading: '狙う市場',
    question: 'これから売りたい相手・分野はありますか',
    lines: 2,
  },
  {
    field: 'constraints',
    heading: '資金・期間',
    question: 'いくらまで、いつまでにと考えていますか',
    lines: 2,
  },
  {
    field: 'licenceWishes',
    heading: '希望する契約形態',
    question: '特許を使うとき、どんな契約を望みますか',
    lines: 1,
  },
];

/** 希望する契約形態 as paper and notes name them. */
export const WISH_NAMES: Readonly<Record<Company['licenceWishes'][number], string>> = {
  assignment: '譲渡',
  nonExclusive: '通常実施権',
  exclusive: '専用実施権',
};

/** What was answered, by field. */
export type HearingAnswers = Readonly<
  Partial<Record<Exclude<HearingQuestion['field'], 'licenceWishes'>, string>>
> & { readonly licenceWishes?: Company['licenceWishes'] };

/** Answers as notes: a heading for each that says something, in the order of the sheet. */
export function hearingNotes(answers: HearingAnswers): string {
  return HEARING_QUESTIONS.flatMap(({ field, heading }) => {
    const answer = answerTo(answers, field);
    return answer === '' ? [] : [`■${heading}\n${answer}`];
  }).join('\n\n');
}

function answerTo(answers: HearingAnswers, field: HearingQuestion['field']): string {
  if (field !== 'licenceWishes') return answers[field]?.trim() ?? '';
  return (answers.licenceWishes ?? []).map((wish) => WISH_NAMES[wish]).join('、');
}
