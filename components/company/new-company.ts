import { type Company, companySchema } from '../../lib/model/company';
import type { EditStamp } from '../../lib/model/edit-stamps';
import { isEmptyValue } from '../../lib/model/is-empty-value';
import { madeBy } from '../../lib/model/made-by';
import { sameValue } from '../../lib/model/same-value';

export const SAMPLE_ID = 'sample';

/** A profile with nothing in it but its name. `stamp.at` is an ISO time in UTC. */
export function newCompany(id: string, name: string, stamp: EditStamp): Company {
  const { at } = stamp;
  return madeBy(companySchema.parse({ id, name, createdAt: at, updatedAt: at }), stamp);
}

const FRAME: ReadonlySet<string> = new Set(['id', 'edits', 'createdAt', 'updatedAt']);

/** Whether nothing is left of what was entered since `newCompany` made it under this name. */
export function isBlank(company: Company, name: string): boolean {
  const { id, createdAt: at } = company;
  const made: Partial<Record<string, unknown>> = newCompany(id, name, { at, by: '' });
  return Object.entries(company).every(
    ([key, value]) => FRAME.has(key) || isEmptyValue(value) || sameValue(value, made[key]),
  );
}

/** The same profile under another id and name, to start a similar company from. */
export function copyOf(company: Company, id: string, name: string, stamp: EditStamp): Company {
  const { sample, ...profile } = company;
  const { at } = stamp;
  const own = { id, name, joinedIds: [], edits: {}, createdAt: at, updatedAt: at };
  return madeBy({ ...profile, ...own }, stamp);
}

/** A made-up company to try things out with; marked as a sample wherever it is shown. */
export function sampleCompany(at: string): Company {
  return companySchema.parse({
    id: SAMPLE_ID,
    sample: true,
    name: '見本精密プレス株式会社',
    location: '（見本のため架空）',
    industry: '金属製品製造業',
    employees: 18,
    business: '金属の薄板をプレスと深絞りで加工し、小さな容器やカバーを作る。',
    strengths: ['薄板の深絞りで継ぎ目のない容器を作れる', '金型を社内で設計・製作できる'],
    processes: ['深絞り加工', 'プレス加工', '金型製作', 'めっき'],
    equipment: ['サーボプレス', 'ワイヤ放電加工機'],
    materials: ['ステンレス', 'アルミニウム', '銅'],
    products: ['金属容器', '電池ケース', 'センサカバー'],
    needs: ['金属表面を抗菌にしたい', '部品を軽くしたい', '錆を防ぐ表面処理を取り入れたい'],
    noiseWords: ['遺伝子'],
    createdAt: at,
    updatedAt: at,
  });
}
