import { normalText } from '../text/normalise';

const RUN = /[\p{Script=Han}々]{2,}|[ァ-ヺー]{3,}|[a-z0-9]{2,}/gu;
/** What titles say of any invention. */
const GENERAL =
  /^(?:装置|方法|製造|製造方法|製造装置|システム|プログラム|構造|機構|部材|部品|製品|機器|器具|用具|使用|利用|処理|処理方法|処理装置|形成|形成方法|制御|制御方法|制御装置|検出|提供|備え|有する|記憶媒体|記録媒体|組成物|及|並|其|コンピュータ|ユニット|手段|情報|情報処理|情報処理装置|情報処理方法|評価|方法及|設備|施工方法|工法|技術|発明|それ|これ|および|ならびに)$/;

/** The telling words of a title, in normal form, each once: runs of one script, general words left out. */
export function titleTerms(title: string): string[] {
  const runs = normalText(title).match(RUN) ?? [];
  return [...new Set(runs)].filter((run) => !GENERAL.test(run));
}
