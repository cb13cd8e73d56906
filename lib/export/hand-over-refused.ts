import { UserFacingError } from '../model/user-facing-error';
import type { Secret } from './secrets';

/** Where words for the company stand: in a text of the template, in what is told of a candidate. */
export type HandedPlace =
  | { readonly kind: 'ideas' | 'candidateTitle'; readonly of: string }
  | { readonly kind: 'title' | 'intro' | 'closing' | 'sender' };

const PLACES: Readonly<Record<HandedPlace['kind'], readonly [ja: string, en: string]>> = {
  ideas: ['製品のアイデア', 'ideas'],
  candidateTitle: ['開放特許の名称', 'title of the record'],
  title: ['表題', 'title'],
  intro: ['はじめの文章', 'opening text'],
  closing: ['終わりの文章', 'closing text'],
  sender: ['差出人', 'sender'],
};

/** Words for the company hold something that must not leave the office. */
export class HandOverRefused extends UserFacingError {
  override readonly name = 'HandOverRefused';

  constructor(
    readonly place: HandedPlace,
    secret: Secret,
  ) {
    const { company } = secret;
    const [ja, en] = PLACES[place.kind];
    const [whereJa, whereEn] =
      'of' in place
        ? [`「${place.of}」の${ja}`, `The ${en} for “${place.of}”`]
        : [`様式の「${ja}」`, `The ${en} of the template`];
    const [whatJa, whatEn] = wordsFor(secret);
    const doJa =
      company === undefined
        ? 'その言葉を消すか、企業の編集画面で社内限りを外して'
        : 'その言葉を消して';
    const shareEn = company === undefined ? ', or share it in the company’s profile,' : '';
    super({
      ja: `${whereJa}に、${whatJa}が入っています。${doJa}から、もう一度お試しください。`,
      en: `${whereEn} holds ${whatEn}. Take it out${shareEn} and try again.`,
    });
  }
}

function wordsFor({ phrase, field, company }: Secret): readonly [ja: string, en: string] {
  if (company === undefined) {
    return [`社内限りの言葉「${phrase}」`, `“${phrase}”, which is for the office only`];
  }
  if (field === 'name') {
    return [`ほかの企業の名前「${phrase}」`, `the name of another company, “${phrase}”`];
  }
  return [
    `ほかの企業（${company}）の社内限りの言葉「${phrase}」`,
    `“${phrase}”, which another company (${company}) told the office only`,
  ];
}
