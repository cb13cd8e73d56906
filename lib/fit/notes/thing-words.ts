import { type Piece, within } from './clauses';

/** What goes with a thing in a list and is no part of it: 「ほか」, 「×2」, 「一式」, 「など」. */
const TAIL =
  /(?:\s*(?:[×x]\s?\d+|が?(?:約|計)?[\d一二三四五六七八九十数]+\s?(?:台|基|機|本|ライン|式|種類|件|名|人|社)(?:\([^)]*\))?|一式|多数|\((?:[^)]*(?:年|導入|更新|休止|製|台|基|名|人|件|手動|うち)[^)]*)\)|など.*|等|ほか.*|他|あり|を?(?:保有|完備)|も少し|も可|中心|が?メイン|が?主|くらい|ぐらい|は(?:自家|自社|社内|内製)[^、。]*|まで(?:[^、。]{0,4}で)?(?:やる|行う|する|一貫.*)?|(?<![ぁ-ん])と|です|だ|である|ですね))+$/;
/** 「あと」, 「それから」, 「最近は」 before one of the things. */
const LEAD =
  /^(?:あと(?:は)?|それから|それに|それと|そして|最近は|ほかに|他に|また|一部|主に|おもに|うち|特に)[、\s]*/;

/** An item of a list without what goes with it. */
export function withoutTail(item: Piece): Piece {
  const lead = LEAD.exec(item.text)?.[0].length ?? 0;
  const kept = item.text.replace(TAIL, '').replace(/(?<=[ァ-ヺー機盤炉釜窯])\d{1,2}$/, '');
  const own = within(item, lead, Math.max(kept.length, lead));
  return own.text === '' ? item : own;
}
