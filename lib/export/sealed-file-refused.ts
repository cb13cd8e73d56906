import { UserFacingError } from '../model/user-facing-error';

export type SealedRefusal =
  | 'notSealed'
  | 'newer'
  | 'cut'
  | 'changed'
  | 'rounds'
  | 'passphrase'
  | 'tooLarge'
  | 'tooLargeToSeal';

const WORDS: Readonly<Record<SealedRefusal, { readonly ja: string; readonly en: string }>> = {
  notSealed: {
    ja: 'このファイルは、パスフレーズ付きの引き継ぎファイルではありません。書き出したときのファイルを選び直してください。',
    en: 'This is not a bundle sealed with a passphrase. Choose the file that was exported.',
  },
  newer: {
    ja: 'このファイルは、より新しい版の Osekkai で作られています。拡張機能を更新してから、もう一度選んでください。',
    en: 'This file was made by a newer version of Osekkai: update the extension, then choose it again.',
  },
  cut: {
    ja: 'このファイルは途中で切れています。ダウンロードやコピーをやり直すか、もう一度送ってもらってください。',
    en: 'This file ends too early. Download or copy it again, or have it sent once more.',
  },
  changed: {
    ja: 'このファイルは、作られた後で変わっているか壊れています。もう一度送ってもらってください。',
    en: 'This file was changed or damaged after it was made. Have it sent once more.',
  },
  rounds: {
    ja: 'このファイルの暗号の設定は受け付けられません（弱すぎるか、開くのに時間がかかりすぎます）。送り主に、Osekkai で書き出し直してもらってください。',
    en: 'The encryption of this file is set so weak or so slow that it is not opened. Ask the sender to export it anew with Osekkai.',
  },
  passphrase: {
    ja: 'パスフレーズが違います。大文字・小文字や空白を確かめて、もう一度入れてください。何度も合わないときは、送り主に確かめてください。',
    en: 'The passphrase is wrong. Check capitals and spaces and enter it again; if it keeps failing, ask the sender.',
  },
  tooLarge: {
    ja: 'このファイルの中身は大きすぎて開けません。企業を選んで、分けて書き出してもらってください。',
    en: 'What this file holds is too large to open. Ask for it to be exported in parts, by company.',
  },
  tooLargeToSeal: {
    ja: 'データが大きすぎるため、パスフレーズで保護すると開けなくなります。企業を選んで、分けて書き出してください。',
    en: 'There is so much data that it could not be opened again once it is sealed. Choose companies and export in parts.',
  },
};

/** A sealed file that cannot be opened, of which nothing was read, or one that is not made. */
export class SealedFileRefused extends UserFacingError {
  override readonly name = 'SealedFileRefused';
  constructor(
    readonly reason: SealedRefusal,
    options?: ErrorOptions,
  ) {
    super(WORDS[reason], options);
  }
}
