import { MACHINE, WHOM } from './noun-ends';
import { PROCESS_HEAD } from './process-head';
import type { TakenField } from './taken-field';

/** A way that sentences list things. */
export interface ListRule {
  readonly field: TakenField;
  readonly pattern: RegExp;
  /** A sentence's rule may take in commas; a clause's ends at them. */
  readonly over: 'sentence' | 'clause';
  readonly sureness: number;
  /** What each item must end with. */
  readonly of?: RegExp;
}

const END_OF_LIST =
  '(?:です|である|だ|など.{0,8}|等|が(?:多い|中心|メイン|主|半々).*|を(?:使って|扱って|使う|扱う).*|との?こと.*|)$';

/** Ways to list, in the order in which they are heard; a pattern's first group, or all of it, is the list. */
export const LIST_RULES: readonly ListRule[] = [
  {
    field: 'customers',
    over: 'sentence',
    sureness: 0.9,
    pattern: new RegExp(
      `(?:^|^.*[、,])[^、。]{0,8}?(?:取引先|顧客|納入先|納め先|得意先|お客(?:さん|様)?|客先|販売先|売り先|受注先|販路|卸先|お取引先)(?:は|\\s)[、,]?\\s*(.+?)${END_OF_LIST}`,
    ),
  },
  {
    field: 'customers',
    over: 'sentence',
    sureness: 0.85,
    pattern:
      /^(?:.*を)?([^を]+?)(?:に|へ|にも|へも)(?:[^、。にを]{0,6}を?)?(?:納めて|納入して|納品して|卸して|販売して|供給して|出荷して|売って|出して(?:いる|います)$|(?:直接|直)?売る|卸す|納める|(?:直接)?(?:納入|納品|販売|供給|出荷)(?:$|する|。))/,
  },
  {
    field: 'customers',
    over: 'sentence',
    sureness: 0.8,
    pattern: /^(.+?)で(?:も)?(?:売って|販売して)(?:いる|います)/,
    of: WHOM,
  },
  {
    field: 'customers',
    over: 'sentence',
    sureness: 0.9,
    pattern: /^(.+?)が(?:主な|主要な|おもな)?(?:販売先|納入先|納め先|得意先|売り先|取引先|客先)/,
  },
  {
    field: 'customers',
    over: 'sentence',
    sureness: 0.75,
    pattern: /^[^、。をが]{1,12}は(.+?)へ?$/,
    of: WHOM,
  },
  {
    field: 'customers',
    over: 'sentence',
    sureness: 0.8,
    pattern: /^(.+?)(?:から|より)(?:の)?(?:も)?(?:受注|仕事|依頼|注文|引き合い)(?!はな)/,
    of: /^(?!.*(?:大学|高校|試験場)).+/,
  },
  {
    field: 'customers',
    over: 'clause',
    sureness: 0.8,
    pattern:
      /^(.+?)(?:さん)?向け(?:が|で|に)(?:[^、。]{0,8})(?:半々|中心|メイン|多い|主力|割|ほとんど|大半)/,
  },
  {
    field: 'customers',
    over: 'clause',
    sureness: 0.8,
    pattern: /(?<=(?:割|%|半分|大半|ほとんど|残り)(?:が|は)).+?(?=(?:さん)?向け)/,
  },
  {
    field: 'customers',
    over: 'sentence',
    sureness: 0.85,
    pattern: /^(.+?)が(?:主な)?(?:お客|顧客|取引先)(?:さん|様)?(?:$|だ|で)/,
  },
  {
    field: 'customers',
    over: 'sentence',
    sureness: 0.85,
    pattern: /^(.+?)の?(?:お客(?:さん|様)?|ユーザー|取引先|顧客)が(?:中心|多い|メイン|大半|主)/,
  },
  {
    field: 'equipment',
    over: 'sentence',
    sureness: 0.75,
    pattern:
      /^(.+?)(?:あり|が?(?:ある|あります)|が(?:並んで|入って|置いて).*|がそろって.*|完備|を(?:自社で)?(?:保有|所有|導入|備え|完備).*)$/,
    of: MACHINE,
  },
  {
    field: 'products',
    over: 'sentence',
    sureness: 0.85,
    pattern:
      /^(.+?)(?:を|の)(?:開発・?)?(?:製造|製作|生産|制作|商品化)(?:[・/、]?(?:販売|卸|設計|施工))*$/,
  },
  {
    field: 'products',
    over: 'sentence',
    sureness: 0.8,
    pattern:
      /^(?:.*[、,])?[^、。]{0,6}(?:作|つく|造)って(?:い)?るのは[、,]?\s*(.+?)(?:です|である|だ|など.*|)$/,
  },
  {
    field: 'products',
    over: 'sentence',
    sureness: 0.8,
    pattern: /^(.+?)を(?:作る|つくる|造る|製造する|生産する)(?:会社|企業|メーカー|工場)/,
  },
  {
    field: 'products',
    over: 'sentence',
    sureness: 0.7,
    pattern:
      /^(.+?)の(?:設計|受託|開発|企画)?(?:・)?(?:製造|製作|生産|受託|販売)(?:・?販売)?(?:を(?:行|して|する).*|が(?:中心|主).*|)$/,
  },
  {
    field: 'products',
    over: 'sentence',
    sureness: 0.8,
    pattern: /^(.+?)を[^を]{1,30}?(?:に|へ)も?(?:納めて|卸して|販売して|供給して|出荷して|売って)/,
  },
  {
    field: 'materials',
    over: 'sentence',
    sureness: 0.85,
    pattern: new RegExp(
      `(?:^|^.*[、,])[^、。]{0,8}?(?:材料|素材|材質|原料|原材料|木|生地|糸)は[、,]?\\s*(.+?)${END_OF_LIST}`,
    ),
  },
  {
    field: 'materials',
    over: 'clause',
    sureness: 0.75,
    pattern:
      /^([^はをが、]{1,14})は(?:[^、。]{0,14}産(?:と[^、。]{0,10}産)?|[^、。を]{2,14}から(?:仕入れ|買)[^、。]{0,8})(?:です|だ|で|を使[^、。]{0,6})?$/,
    of: /^(?!.*(?:機|盤|設備|台車|社)$)/,
  },
  {
    field: 'materials',
    over: 'sentence',
    sureness: 0.8,
    pattern: /^(.+?)が(?:主な|おもな|主)(?:材料|素材|原料|材質)/,
  },
  {
    field: 'materials',
    over: 'sentence',
    sureness: 0.75,
    pattern: /^(.+?)を(?:主に)?(?:扱う|扱って(?:いる|います))/,
  },
  {
    field: 'products',
    over: 'sentence',
    sureness: 0.8,
    pattern:
      /^(.+?)(?:を|も)(?:[^、。をに]{0,8}に)?(?:製造|生産|作って|つくって|製作|制作|開発して|手がけて|手掛けて|商品化し)(?:(?:して|し)?(?:いる|います|おり|い|販売)|する(?=[^、。]{0,12}(?:企業|会社|メーカー|工場)))/,
  },
  {
    field: 'products',
    over: 'sentence',
    sureness: 0.7,
    pattern:
      /^(.+?)(?:が|を|で)(?:[^、。はがを]{0,8})(?:中心|主力|メイン|柱|主体|(?:売上|全体|仕事)の[^、。]{0,6}(?:割|%|半分|大半))/,
  },
  {
    field: 'products',
    over: 'sentence',
    sureness: 0.75,
    pattern:
      /^(?:主力|メイン|中心|柱|看板商品|主力商品|主力製品)は[、,]?\s*(.+?)(?:です|である|だ|など|)$/,
  },
  {
    field: 'processes',
    over: 'clause',
    sureness: 0.75,
    pattern: /^(.+?)は(?:社内|自社|内製)(?:で|です|だ)?[^、。]{0,6}$/,
    of: PROCESS_HEAD,
  },
  {
    field: 'processes',
    over: 'sentence',
    sureness: 0.75,
    pattern:
      /^(.+?)(?:です|である|を(?:[^、。をが]{0,8}で)?(?:して|やって|やる|行って|手がけ|受けて|こなす|社内で).*|が(?:中心|メイン|主).*|は(?:社内|自社|内製)(?:で|です|だ)?.*|(?:まで|から)(?:社内|自社|一貫|一人).*|も(?:でき|やって|やる|受け).*|)$/,
    of: PROCESS_HEAD,
  },
];
