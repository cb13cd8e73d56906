import type { SharedList } from './secrets';

/** A question of the hearing sheet: the profile's field, its heading, and how to ask a president. */
export interface HearingQuestion {
  readonly field: SharedList;
  /** As a note's heading, which the proposals understand. */
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
    field: 'needs',
    heading: 'ニーズ',
    question: '困っていること、やってみたいことは何ですか（「何を」「どうしたい」で）',
    lines: 6,
  },
  {
    field: 'markets',
    heading: '狙う市場',
    question: 'これから売りたい相手・分野はありますか',
    lines: 3,
  },
];

/** Answers as notes: a heading for each that says something, in the order of the sheet. */
export function hearingNotes(answers: Readonly<Partial<Record<SharedList, string>>>): string {
  return HEARING_QUESTIONS.flatMap(({ field, heading }) => {
    const answer = answers[field]?.trim() ?? '';
    return answer === '' ? [] : [`■${heading}\n${answer}`];
  }).join('\n\n');
}
