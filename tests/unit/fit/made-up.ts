// Companies and records of the fit's tests. Made up, as are the reference listings they are
// scored on.
import { classified } from '../../../lib/fit/classified';
import { type Ground, pageGround } from '../../../lib/fit/ground';
import { patentIndex } from '../../../lib/fit/patent-index';
import listings from '../../../lib/fit/reference/listings.json';
import { type Company, companySchema } from '../../../lib/model/company';
import type { OpenPatent } from '../../../lib/model/open-patent';

const AT = '2026-01-01T00:00:00Z';

export function company(profile: object): Company {
  return companySchema.parse({
    id: 'c',
    name: '架空工業',
    createdAt: AT,
    updatedAt: AT,
    ...profile,
  });
}

export function patent(record: object): OpenPatent {
  const known = { id: 'plidb:L2098000001', depth: 'record', firstSeenAt: AT, seenAt: AT };
  return { ...known, ...record } as OpenPatent;
}

/** The reference listings as whole records, and as rows that tell nothing but a title. */
export const RECORDS = listings.map((listing, index) =>
  patent({ id: `plidb:L${index}`, ...listing }),
);
export const ROWS = RECORDS.map(({ id, title }) => patent({ id, title, depth: 'row' }));
/** The ground of a page that shows these records. */
export function groundOf(page: readonly OpenPatent[]): Ground {
  return pageGround(patentIndex(page.map((one) => classified(one))));
}

export const GROUND = groundOf(ROWS.slice(0, 20));

export const PLATER = company({
  business: '金属部品への電気めっきと無電解めっき、表面処理を行う。',
  strengths: ['薄く均一な皮膜をつけられる'],
  processes: ['電気めっき', '無電解めっき', '研磨', '洗浄'],
  materials: ['ニッケル', '銅'],
  products: ['めっき加工品'],
  needs: ['抗菌性のある皮膜をつくりたい', '六価クロムを使わない防錆処理を取り入れたい'],
});

export const WEAVER = company({
  business: '合成繊維の織物と編地を作る。',
  strengths: ['細い糸を高い密度で織れる'],
  processes: ['製織', '編立', '不織布加工'],
  materials: ['ポリエステル'],
  products: ['生地', '作業服', '手袋'],
  needs: ['消臭の機能を布に持たせたい', '汗を吸って速く乾く生地を作りたい'],
});

export const BAKER = company({
  business: '米粉と果物を使った菓子を作り、直売所で売る。',
  processes: ['加熱殺菌', '乾燥', '製菓'],
  materials: ['米粉', '果物'],
  products: ['菓子', '乾燥果物'],
  needs: ['野菜や果物の鮮度を保ちたい', '異物の混入を検査で見つけたい'],
});

export const BUILDER = company({
  business: '木造住宅の内装と改修を行う。',
  strengths: ['間仕切りや床の施工が早い'],
  processes: ['木工', '内装施工'],
  materials: ['木材', 'コンクリート'],
  products: ['間仕切り', '手すり'],
  needs: ['音を防ぐ間仕切りがほしい', '木材を燃えにくくしたい', '段差でつまずかない家にしたい'],
});

export const ELECTRONICS = company({
  business: '無線モジュールとセンサ端末を設計する。',
  strengths: ['低消費電力の回路設計'],
  processes: ['基板実装', 'ファームウェア開発'],
  products: ['無線センサ', '見守り端末'],
  needs: ['設備の故障を音で予測したい', '高齢者の見守りに使いたい'],
});

export const COMPANIES = { PLATER, WEAVER, BAKER, BUILDER, ELECTRONICS };

/** Titles of other worlds: nothing in them is for any of the companies above. */
export const UNRELATED = [
  '核酸増幅用プライマーセット',
  '血糖値の上昇を抑制するペプチド',
  'モノクローナル抗体及びその製造方法',
  '複素環化合物を含む有機発光素子',
  '量子鍵配送における誤り訂正方法',
  '半導体レーザの駆動回路',
  '人工衛星の姿勢制御用ホイール',
  '映像符号化装置及びプログラム',
  '原子炉の炉心溶融物保持構造',
  '内視鏡用処置具',
  '超電導線材の臨界電流測定方法',
  '磁気共鳴画像の再構成方法',
  '暗号化データの検索システム',
  '遊技機',
  '航空機用エンジンの燃料噴射弁',
  '油井管の継手',
  '人工関節のコンポーネント',
  '証券取引の注文管理サーバ',
  '移動通信システムの基地局',
  '液晶表示素子の配向膜',
].map((title, index) => patent({ id: `plidb:U${index}`, title, depth: 'row' }));
