/** Three made-up companies for the demonstration and the end-to-end tests. None of them exists. */
export const DEMO_COMPANIES = [
  {
    id: 'demo-press',
    name: '川辺プレス工業株式会社（架空）',
    location: '神奈川県川崎市',
    industry: '金属製品製造業',
    employees: 18,
    business: '金属の薄板をプレスと深絞りで加工し、小さな容器やカバーを作る。',
    strengths: ['薄板の深絞りで継ぎ目のない容器を作れる', '金型を社内で設計・製作できる'],
    processes: ['深絞り加工', 'プレス加工', '金型製作', 'めっき'],
    equipment: ['サーボプレス', 'ワイヤ放電加工機'],
    materials: ['ステンレス', 'アルミニウム', '銅'],
    products: ['金属容器', '電池ケース', 'センサカバー'],
    markets: ['自動車部品メーカー'],
    needs: ['金属表面を抗菌にしたい', '部品を軽くしたい', '錆を防ぐ表面処理を取り入れたい'],
    noiseWords: ['遺伝子'],
  },
  {
    id: 'demo-textile',
    name: '白山織物株式会社（架空）',
    location: '石川県小松市',
    industry: '繊維工業',
    employees: 32,
    business: '合成繊維の織物と不織布を織り、衣料と産業資材に使う生地を作る。',
    strengths: ['細い糸を高い密度で織れる', '機能を持たせた糸を少量から織れる'],
    processes: ['製織', '撚糸', '不織布加工', '撥水加工'],
    equipment: ['ウォータージェット織機', '撚糸機'],
    materials: ['ポリエステル', 'ナイロン', '不織布'],
    products: ['生地', 'フィルター', '作業服'],
    markets: ['介護用品', 'アウトドア用品'],
    needs: [
      '抗菌や消臭の機能を生地に持たせたい',
      '汗の水分を逃がしたい',
      '見守りに使える布を作りたい',
    ],
    noiseWords: [],
  },
  {
    id: 'demo-food',
    name: '讃州食品有限会社（架空）',
    location: '香川県高松市',
    industry: '食料品製造業',
    employees: 12,
    business: '地元の野菜と果物を加工し、菓子と冷凍食品を作る。',
    strengths: ['少量の野菜を下処理から冷凍まで一貫してできる', '手作業の仕上げ'],
    processes: ['加熱殺菌', '冷凍', '乾燥', '粉末加工'],
    equipment: ['急速冷凍機', '真空包装機'],
    materials: ['野菜', '果物', '米粉'],
    products: ['菓子', '冷凍食品', '乾燥野菜'],
    markets: ['道の駅', '学校給食'],
    needs: ['鮮度を長く保ちたい', '異物を見つける検査を自動にしたい', '食品の廃棄を減らしたい'],
    noiseWords: [],
  },
] as const;

/** The companies as the workbench takes them in: one JSON object a line. */
export function companyLines(): string {
  return DEMO_COMPANIES.map((company) => JSON.stringify(company)).join('\n');
}
