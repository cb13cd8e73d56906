import { UserFacingError } from '../model/user-facing-error';

/** Words for the company hold something that must not leave the office. */
export class HandOverRefused extends UserFacingError {
  override readonly name = 'HandOverRefused';

  /** `candidate` is the title of the record whose ideas say it; null where a text of the template does. */
  constructor(
    readonly candidate: string | null,
    readonly phrase: string,
  ) {
    super({
      ja: `${candidate === null ? '様式の文章' : `「${candidate}」の製品のアイデア`}に、社内限りの言葉「${phrase}」が入っています。その言葉を消すか、企業の編集画面で社内限りを外してから、もう一度お試しください。`,
      en: `${candidate === null ? 'The texts of the template' : `The ideas for “${candidate}”`} hold “${phrase}”, which is for the office only. Take it out, or share it in the company’s profile, and try again.`,
    });
  }
}
