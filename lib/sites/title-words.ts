import { isNothing } from './field-values';
import { foldLabel, isAnyLabel } from './labels';
import { plidbNumbersIn } from './links';

/** What links to a record are called when they are not called by its title. */
const GENERIC_LINK =
  /^(?:詳細|詳しく|くわしく|表示|見る|読む|開く|閲覧|全文|本文|続き|もっと|こちら|リンク|選択|案件|特許|情報|内容|データ|印刷|用|を|は|へ|する|ページ|画面|この|新着|new|more|link|details?|view|show|see|read|open|pdf|html|click|here|full|record|print|no)+\d{0,6}$/;
const PAGER =
  /^(?:次|前|先頭|最初|最後|最終|戻る|もどる|一覧|トップ|ページ先頭|上|next|prev(?:ious)?|first|last|back|top|home)(?:案件|特許|情報|ページ|画面|一覧|件|patent|record|page)*(?:に|へ|を見る|に戻る|へ戻る|戻る|進む)*\d{0,4}件?$/;
const SERIAL = /^(?:no|第|番号)?\d{1,6}(?:件目|番|件)?$/;
const DATE =
  /^(?:(?:19|20)\d{2}|(?:明治|大正|昭和|平成|令和|[mtshr])\s?(?:\d{1,2}|元))\s?[年/.-]\s?\d{1,2}(?:\s?[月/.-]\s?(?:\d{1,2}日?)?)?$/i;
const OFFICE_NUMBER =
  /^(?:特願|特開|特表|特公|再表|再公表|実願|実開|実登|実全|特許第?|登録第?|jp|wo|us|ep|pct)[\s/-]?(?:平|昭|令)?[\d/\-\s]+(?:号|[a-z]\d?)?$/i;
const IPC_CODE = /^[a-h]\d{2}[a-z](?:\s?\d{1,4}\/\d{2,6})?(?:[,、\s].*)?$/i;
const FLAG = /^(?:可|否|有|無|要|不要|指定無|○|◯|×|△|－|済|未公開|公開|new!?)$/i;
const COMPANY =
  /(?:株式|有限|合同|合資|合名)会社|[(]株[)]|㈱|[(]有[)]|法人|(?:大学|大学校|高等専門学校|研究所|研究センター|研究機構|開発機構|振興会|協同組合|商会|製作所|工業所)(?:[(（].*)?$|\b(?:inc|corp|corporation|ltd|llc|co|gmbh|university|institute)\b\.?$/i;
const SECTION =
  /^(?:開放特許|ライセンス|リサーチツール|新規|新着|検索|一覧|結果|基本|書誌|権利|条件|内容|概要|分野|項目|連絡先|お問い?合わ?せ|窓口|譲渡|許諾|実施|出願|登録|公開|図面|資料|メニュー|ヘルプ|使い方|ようこそ|関連|おすすめ|お知らせ|案件|特許|情報|詳細|データベース|登録者|件数|件|全|第|最新|同じ|この|他|その他|ほか|最近|注目|権利者|出願人|技術|を|から|で|と|へ|に|ツール|カテゴリ|list|results?|search|open|patents?|new|latest|listings?|related|other|details?|database|information|by|same|this|registrants?|record|licensable|research|tools?|of|the|for|error|not|found|404|[a-z]*エラー)+\d*件?$/;

/** A text that tells what the record is about, and not a number, a date, a button or a label. */
export function isTitleText(text: string): boolean {
  const plain = plainOf(text);
  return (
    text.length <= 300 &&
    !isNothing(text) &&
    !isLinkWord(text) &&
    !SERIAL.test(plain) &&
    !DATE.test(plain) &&
    !OFFICE_NUMBER.test(plain) &&
    !IPC_CODE.test(plain) &&
    !FLAG.test(plain) &&
    !isBareNumber(text) &&
    !isAnyLabel(text)
  );
}

/** Words of a link that say "look" and not what there is to see. */
export function isLinkWord(text: string): boolean {
  const folded = foldLabel(text);
  return folded === '' || GENERIC_LINK.test(folded) || isPagerWord(text);
}

/** 次へ, 前の案件, 戻る: leads through a list instead of to a listing. */
export function isPagerWord(text: string): boolean {
  return PAGER.test(foldLabel(text));
}

/** The name of an organisation, as far as its words tell. */
export function isCompanyText(text: string): boolean {
  return COMPANY.test(plainOf(text));
}

/** A heading of a part of the page (新規案件, 検索結果 20件) and not of a record. */
export function isSectionHeading(text: string): boolean {
  return SECTION.test(foldLabel(text)) || /\d+\s*件/.test(plainOf(text));
}

/** The text without a record number in front or behind, as lists write 「L2016001200 題名」. */
export function withoutNumber(text: string): string {
  return text
    .replace(/^[\s\u3000【［[(（]*[A-ZＡ-Ｚ][0-9０-９]{10}[】］\])）：:.\s\u3000／/|-]*/, '')
    .replace(/[\s\u3000【［[(（：:／/|-]*[A-ZＡ-Ｚ][0-9０-９]{10}[】］\])）\s\u3000]*$/, '')
    .trim();
}

function isBareNumber(text: string): boolean {
  return plidbNumbersIn(text).length > 0 && withoutNumber(text) === '';
}

function plainOf(text: string): string {
  return text.normalize('NFKC').trim();
}
