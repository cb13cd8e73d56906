import { type Piece, within } from './clauses';

/** What may stand before the point of a sentence: joints, times, and who is speaking. */
const LEAD =
  /^(?:(?:また|それと|それから|それよりも?|あと|あとは|特に|とくに|とりわけ|できれば|できたら|将来的?には?|将来は|今後は?|これからは?|最近は?|近年は?|一方|一番の?|とにかく|いまだに|ただし?|うーん|ええと|いずれは?|ゆくゆくは|次は|本当は|実は|実際|なんとか|何とか|うちは?|当社は?|弊社は?|同社は?|わが社は?|自社は|先方は|社長(?:として)?は|社長の話では|専務は|工場長は|現場は|ここ\d+年(?:ほど)?は?|現在は?|いまは|今は|いま|(?:[^、をが]{0,10}から)?一貫して|長らく|残りは|昨年(?:から)?|去年(?:から)?|もともと|もう少し|もっと|さらに|ぜひ|やはり|例えば|たとえば|とにかく|まずは?|同時に|そのため(?:には|に)?|このため|だから|なので|しかし|主に|主として|長年|創業以来|\d年前から|以前から|仕事は|売上は|事業は|内容は|中心は|主力は)[、,\s]*)+/;
/** 「…ので」, 「…けど」: what follows is the point. */
const REASON = /^.*(?:ので|けれども?|ですが|ますが|だが|けど|ですし|ますし)[、,\s]*(?=.{4,})/;

/** The piece without what leads up to its point; empty where nothing but a lead was said. */
export function withoutLead(piece: Piece): Piece {
  const reason = REASON.exec(piece.text)?.[0].length ?? 0;
  const rest = within(piece, reason, piece.text.length);
  const lead = LEAD.exec(rest.text)?.[0].length ?? 0;
  return within(rest, lead, rest.text.length);
}
