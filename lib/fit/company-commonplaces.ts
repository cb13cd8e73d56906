import { grams } from '../text/grams';
import { normalise } from '../text/normalise';

/**
 * What nearly every company says of itself, whatever it makes. Patents seldom write so, which would
 * make these words look rare and telling: a record that happens to say 高品質 would answer half of
 * all profiles. Words that a need may turn on (安全, 環境, 精度) are left out on purpose.
 */
const COMMONPLACES = [
  ...[
    'お応えします',
    '応える',
    '創業以来',
    '一貫',
    '体制',
    '徹底',
    '豊富',
    '小回り',
    '第一',
    '全国',
  ],
  ...[
    '当社',
    '弊社',
    '自社',
    '会社',
    '企業',
    '専門メーカー',
    '事業',
    '業務',
    '業界',
    '創業',
    '設立',
  ],
  ...[
    '製品',
    '商品',
    '新製品',
    '新商品',
    '自社商品',
    'ブランド',
    'サービス',
    '販売',
    '開発',
    '製造',
  ],
  ...[
    '高品質',
    '品質',
    '品質管理',
    '低コスト',
    '低価格',
    'コストダウン',
    '短納期',
    '納期',
    '小ロット',
  ],
  ...['多品種少量', '少量多品種', '大量生産', '量産', '試作', '一貫生産', '一貫体制', '一括受注'],
  ...['技術力', '提案力', '開発力', '独自技術', 'ノウハウ', '高い技術', '長年の経験', '豊富な実績'],
  ...[
    '熟練',
    '職人',
    '人材',
    '信頼',
    '信用',
    '安心',
    '満足',
    '貢献',
    '社会',
    '地域',
    '世界',
    '国内',
  ],
  ...['お客様', '顧客', '取引先', '要望', 'ニーズ', '課題', '問題', '解決', '相談', '対応', '柔軟'],
  ...[
    '提供',
    '提案',
    '実現',
    '可能',
    '活用',
    '利用',
    '展開',
    '拡大',
    '強化',
    '参入',
    '挑戦',
    '目指す',
  ],
  ...['新しい', '新規', '新分野', '分野', '市場', '用途', '付加価値', '差別化', '競争力', '得意'],
  ...['様々', 'さまざま', '幅広い', '各種', '多様', '最適', '最高', '最新', '優れた', 'できる'],
  'a an the of for and or to in on with by from at as is are be we our us you your it that this',
  'company companies product products service services quality customer customers solution solutions',
  'technology technologies new high best low cost business market develop development manufacturing',
];

let cached: ReadonlySet<string> | undefined;

/** Grams that tell nothing of a company. */
export function commonplaceGrams(): ReadonlySet<string> {
  cached ??= new Set(COMMONPLACES.flatMap((one) => grams(normalise(one))).map(({ gram }) => gram));
  return cached;
}
