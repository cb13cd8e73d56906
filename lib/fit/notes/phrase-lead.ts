import { type Piece, within } from './clauses';
import { oneOf } from './one-of';

const JOINTS = oneOf(`
  また それと それから それよりも? あとは? 特に とくに とりわけ できれば できたら 一方 一番の? とにかく
  ただし? うーん ええと 本当は 実は 実際 なんとか 何とか もう少し もっと さらに ぜひ やはり 例えば たとえば
  まずは? 同時に そのため(?:には|に)? このため だから なので しかし 主に 主として
`);
const TIMES = oneOf(String.raw`
  将来的?には? 将来は 今後は? これからは? 最近は? 近年は? いまだに いずれは? ゆくゆくは 次は
  ここ\d+年(?:ほど)?は? 現在は? いまは 今は いま (?:[^、をが]{0,10}から)?一貫して 長らく 昨年(?:から)?
  去年(?:から)? もともと 長年 創業以来 \d年前から 以前から
`);
const SPEAKERS = oneOf(`
  うちは? 当社は? 弊社は? 同社は? わが社は? 自社は 先方は 社長(?:として)?は 社長の話では 専務は 工場長は 現場は
`);
const TOPICS = oneOf('残りは 仕事は 売上は 事業は 内容は 中心は 主力は');
/** 「あとは」, 「最近では」; in 「もっとはやく」 the same letter begins a word. */
const PARTICLE = String.raw`(?:では|には|は|も|に|で)(?=[、,\s\p{Script=Han}ァ-ヺA-Za-z0-9])`;
/** What may stand before the point of a sentence; 「うちの設備」 and 「長年の経験」 are what it is about. */
const LEAD = new RegExp(
  String.raw`^(?:(?:${JOINTS}|${TIMES}|${SPEAKERS}|${TOPICS})(?!の)(?:${PARTICLE})?[、,\s]*)+`,
  'u',
);
/** 「…ので」, 「…けど」: what follows is the point. */
const REASON = /^.*(?:ので|けれども?|ですが|ますが|だが|けど|ですし|ますし)[、,\s]*(?=.{4,})/;

/** The piece without what leads up to its point; empty where nothing but a lead was said. */
export function withoutLead(piece: Piece): Piece {
  const reason = REASON.exec(piece.text)?.[0].length ?? 0;
  const rest = within(piece, reason, piece.text.length);
  const lead = LEAD.exec(rest.text)?.[0].length ?? 0;
  return within(rest, lead, rest.text.length);
}
