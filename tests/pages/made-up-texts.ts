/** What a made-up record is about. */
export interface MadeUpText {
  readonly title: string;
  readonly technicalFields: readonly string[];
  readonly functions: readonly string[];
  readonly appliedProducts: string;
  readonly purpose: string;
  readonly effect: string;
  readonly outline: string;
  readonly ipc: readonly string[];
}

/**
 * Invented from beginning to end. These few hold what readers of pages trip over: full-width
 * letters and figures, half-width ones beside them, brackets, colons, slashes, middle dots, commas
 * inside IPC codes, ideographic spaces, and words that are labels elsewhere (目的, 効果, 機能).
 */
export const TRICKY_TEXTS: readonly MadeUpText[] = [
  {
    title: 'ＬＥＤ照明付き作業手袋及びその製造方法',
    technicalFields: ['生活・文化', '繊維・紙'],
    functions: ['安全・福祉対策'],
    appliedProducts: '作業手袋、防災用品、夜間警備用の装備',
    purpose: '暗い場所でも両手がふさがらずに手元を照らすことができる作業手袋を提供する。',
    effect: '手の甲に設けた発光部により、手元を明るく保ちながら細かな作業をすることができる。',
    outline:
      '手の甲側の生地に縫い込まれた導電糸と、前記導電糸に接続されたＬＥＤ素子と、手首部に着脱自在に設けられた電源部（３Ｖ）とを備え、前記電源部が前記導電糸を介してＬＥＤ素子へ電力を供給することを特徴とする作業手袋。',
    ipc: ['A41D19/00', 'F21V33/00,400'],
  },
  {
    title: '発酵を制御する機能を有する食品保存容器',
    technicalFields: ['食品・バイオ'],
    functions: ['加熱・冷却', '検査・検出'],
    appliedProducts: '漬物用容器；味噌用容器',
    purpose: '発酵の目的に応じて、内部の温度と湿度を自動的に調節する。',
    effect: '熟成の効果を損なわずに、保存期間を従来の１．５倍に延ばすことができる。',
    outline:
      '容器本体と、容器本体の蓋部に設けられた温度検出部と、前記温度検出部の検出結果に基づいて加温部を制御する制御部とを備え、前記制御部は、発酵の進み具合を示す指標：Ｒを算出し、Ｒが所定値を超えたときに加温部を停止させる。',
    ipc: [],
  },
  {
    title: '除雪・融雪パネル（屋根用）',
    technicalFields: ['土木・建築', '電気・電子', 'その他'],
    functions: ['加熱・冷却', '安全・福祉対策', '環境・リサイクル対策'],
    appliedProducts: '屋根材/庇/カーポート',
    purpose: '屋根に積もった雪を、少ない電力で安全に取り除くパネルを提供する。',
    effect: '人が屋根に上がることなく雪を下ろすことができ、消費電力を抑えることができる。',
    outline:
      '傾斜して設けられる表面板と、該表面板の裏面に密着する面状発熱体と、軒先側の荷重を検出する荷重センサ〔歪みゲージ〕とを有し、荷重が閾値以上となったときにのみ面状発熱体へ通電する。　なお、表面板には撥水層を設けてもよい。',
    ipc: ['E04D13/00'],
  },
  {
    title: '3次元形状測定装置',
    technicalFields: ['情報・通信', '機械・加工'],
    functions: ['検査・検出', '制御・ソフトウェア'],
    appliedProducts: '検査装置',
    purpose: '光沢のある部品の立体形状を、塗布剤を用いずに測定する。',
    effect: '測定前の塗布や洗浄が不要になり、検査に要する時間を短くすることができる。',
    outline:
      '部品に縞模様を投影する投影部と、異なる２方向から部品を撮影するカメラA及びカメラBと、各カメラの画像から正反射の領域を除いて立体形状を合成する演算部とを備える3次元形状測定装置。',
    ipc: ['G01B11/25', 'G06T7/521'],
  },
  {
    title: 'ﾊﾟﾙﾌﾟモールドを用いた苗木保護筒',
    technicalFields: ['繊維・紙', '生活・文化'],
    functions: ['環境・リサイクル対策'],
    appliedProducts: '苗木の保護資材',
    purpose: '植えた苗木を獣害から守り、役目を終えた後は土に還る筒を提供する。',
    effect: '回収の手間をかけずに、苗木を数年の間守ることができる。',
    outline:
      '古紙を主原料とするパルプモールドを筒状に成形し、その外面に植物由来の撥水剤を塗布した苗木保護筒であって、筒の下端に地面へ差し込むための爪部が一体に形成されている。',
    ipc: ['A01G13/02'],
  },
  {
    title: '登録者を識別する見守り装置',
    technicalFields: ['情報・通信'],
    functions: ['制御・ソフトウェア', '安全・福祉対策', 'その他'],
    appliedProducts: '見守りカメラ、介護用ベッド',
    purpose: '一人で暮らす人の普段と違う様子を、映像を残さずに家族へ知らせる。',
    effect: '本人の負担や抵抗感を抑えながら、異変に早く気付くことができる。',
    outline:
      '室内の床に敷設される圧力検知シートと、前記圧力検知シートの出力の時系列から歩行の特徴を抽出する抽出部と、予め登録された特徴との差が大きいときに外部の端末へ通知する通知部と、を備える見守り装置。',
    ipc: ['G08B21/02', 'G08B25/04', 'A61B5/11'],
  },
  {
    title: '薄板の深絞り用潤滑剤',
    technicalFields: ['金属材料', '化学・薬品'],
    functions: ['表面処理', '洗浄・除去'],
    appliedProducts: '金属容器の成形',
    purpose: '塩素を含まず、成形の後に水だけで洗い落とせる潤滑剤を提供する。',
    effect: '洗浄工程の薬品を減らすことができ、金型の寿命を延ばすことができる。',
    outline:
      '水溶性高分子と、平均粒径が１～５μｍの層状化合物と、防錆剤とを含有し、水溶性高分子の含有量が全体の１０～２０質量％である深絞り用潤滑剤。',
    ipc: ['C10M173/02', 'C10N40/24,Z'],
  },
  {
    title: '竹繊維を配合した吸音ボード',
    technicalFields: ['土木・建築', '有機材料', '繊維・紙'],
    functions: ['材料・素材の製造', '環境・リサイクル対策'],
    appliedProducts: '会議室の内装材、スタジオの壁材',
    purpose: '放置竹林の竹を原料として、話し声の帯域を吸収する内装材を得る。',
    effect: '石油由来の樹脂を減らしながら、人の声の高さの音をよく吸収することができる。',
    outline:
      '解繊した竹繊維に生分解性の結合材を加えて熱圧成形した密度０．１５～０．３０ｇ／ｃｍ３の基板と、前記基板の表面に設けられ多数の微細孔を有する化粧層と、を備える吸音ボード。',
    ipc: ['E04B1/86', 'B27N3/04'],
  },
];
