import { oneOf } from './one-of';

/** What machines are called by their ends, as alternatives of a pattern. */
export const MACHINES = oneOf(`
  機 装置 ロボット 盤 炉 槽 窯 釜 計 測定器 試験器 乾燥器 オシロスコープ センタ センター セルライン ライン
  プリンタ プリンター オーブン フライヤー ボイラー 設備 顕微鏡 レーザー ベンダー プレス ブレーキ タレパン
  ミキサー ミシン プロッタ プロッター CAD CAM クレーン サーバ サーバー カッター コーター タンク プラント
  ブース スキャナ スキャナー セッター シャーリング シャー ドライヤー マシン クリーンルーム ルーター サンダー
  グラインダー ハンマー スライサー ディテクタ ディテクター テスター オープンロール ニーダー バレル
  レコーダー チャンバー コンプレッサー 冷蔵庫 冷凍庫 保管庫 旋盤 フライス 水槽 恒温槽
`);
const WHOMS = oneOf(`
  メーカー 会社 館 店 亭 院 園 校 局 署 庁 工場 業者 業界 組合 道場 農家 法人 商社 問屋 卸 スーパー 百貨店
  ホームセンター ドラッグストア 自治体 施設 給食 カフェ ホテル レストラン 事務所 直売所 道の駅 通販 生協
  コンビニ 工務店 ゼネコン 役所 劇場 酒蔵 JA 農協 漁協 ショップ サロン 製造業
`);

/** What a machine is called by its end, with a number after it or without. */
export const MACHINE = new RegExp(
  `(?:${MACHINES})(?:[\\d台式]*|\\([^)]*\\))$|(?<!食品加工研究|技術|試験|支援)センター$`,
);
/** Whom a company works for rather than what it makes: 「旅館と工場が中心」. */
export const WHOM = new RegExp(`(?:${WHOMS})$`);
/** Of these no list of the profile that notes may fill tells: its 大学・公設試 and 金融機関 do. */
export const INSTITUTE =
  /(?:大学|大学院|高専|高校|高等学校|研究所|研究センター|技術センター|試験場|試験所|産業支援機構|産業技術総合研究所|産総研|公設試|振興財団|支援センター|よろず支援拠点|銀行|信金|信用金庫|信用組合|金融公庫)(?:$|の)|^(?:県|市|国)の(?:センター|機関)|^[一-鿿]{1,4}(?<![拡最増巨肥膨甚広過絶])大$/;
