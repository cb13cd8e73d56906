import type { ChipField } from '../model/company';

/** The profile's fields as the papers name them. */
const PROFILE_WORDS: Readonly<Record<ChipField | 'business', string>> = {
  business: '事業内容',
  strengths: '強み',
  processes: '技術・加工方法',
  equipment: '保有設備',
  materials: '取り扱う材料',
  certifications: '品質・認証',
  intellectualProperty: '保有する知的財産',
  skills: '技能・資格',
  products: '商品・サービス',
  customers: '販路・顧客',
  partners: '協力会社',
  needs: 'ニーズ',
  markets: '狙う市場',
  noiseWords: '避けたい語',
};

/** A field's name, or its key where a newer version wrote one that this version does not know. */
export function profileWord(field: string): string {
  return (PROFILE_WORDS as Readonly<Record<string, string>>)[field] ?? field;
}
