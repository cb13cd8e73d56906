import type { Company } from '../model/company';
import type { RelatedClass, RelatedWord } from '../model/related';
import { className } from './lexicon/lexicon';

/** What a language model's answer holds that can be used, and what of it cannot. */
export interface ModelAnswer {
  readonly classes: readonly RelatedClass[];
  readonly words: readonly RelatedWord[];
  /** Pieces that are no IPC subclass, no word, or a weight out of range, as they were written. */
  readonly leftOut: readonly string[];
}

const MOST = 60;
const WORD_WEIGHT = 3;
const LONGEST_WORD = 20;

/**
 * The prompt for a language model, in Japanese, made of what may be shared: what the company does,
 * can do and wants. Its name, address, numbers, notes and shortlist are not in it.
 */
export function modelPrompt(company: Company): string {
  const lines = [
    line('業種', [company.industry ?? '']),
    line('事業内容', [company.business ?? '']),
    line('強み', company.strengths),
    line('技術・加工方法', company.processes),
    line('保有設備', company.equipment),
    line('取り扱う材料', company.materials),
    line('商品・サービス', company.products),
    line('顧客', company.customers),
    line('ニーズ', company.needs),
    line('狙う市場', company.markets),
  ].filter((one) => one !== '');
  return `あなたは日本の特許分類と中小企業の技術に詳しい専門家です。次の企業が、他社の開放特許を使って新しい商品を作るとしたら、どの分野の特許が役に立つかを考えてください。

${lines.join('\n')}

次の JSON だけを答えてください。説明は要りません。
- classes: IPC のサブクラス（4文字、例 B65D）を 25 個。値は 1（弱い）から 5（中心の分野）の整数。作っている物だけでなく、この企業の技術で作れる物の分野も入れる。
- terms: そうした特許の題名や要約が使いそうな日本語の名詞を 25 個。上の文にある言葉は除く。

{"classes": {"B65D": 5, "B31B": 4}, "terms": ["蓋体", "係止"]}`;
}

function line(name: string, values: readonly string[]): string {
  const said = values.filter((one) => one.trim() !== '');
  return said.length > 0 ? `${name}：${said.join('、')}` : '';
}

/**
 * Reads an answer as it was pasted: prose or a code fence around the JSON does no harm, nor do other
 * names for the lists or an answer that was cut off. Total: of a text that holds nothing of use the
 * lists are empty.
 */
export function readModelAnswer(pasted: string): ModelAnswer {
  const answer = jsonIn(pasted.normalize('NFKC'));
  const leftOut: string[] = [];
  const classes = new Map<string, RelatedClass>();
  for (const [code, weight] of classPairs(answer)) {
    const known = className(code) !== undefined && /^[A-H]\d{2}[A-Z]$/.test(code);
    if (!known || !(weight >= 1 && weight <= 5)) leftOut.push(`${code}: ${weight}`);
    else classes.set(code, { code, weight: Math.round(weight), source: 'model' });
  }
  const words = new Map<string, RelatedWord>();
  for (const one of listIn(answer, ['terms', 'words', '関連語'])) {
    const word = typeof one === 'string' ? one.trim() : '';
    if (word.length < 2 || word.length > LONGEST_WORD) leftOut.push(String(one).slice(0, 40));
    else words.set(word, { word, weight: WORD_WEIGHT, source: 'model' });
  }
  return {
    classes: [...classes.values()].slice(0, MOST),
    words: [...words.values()].slice(0, MOST),
    leftOut: leftOut.slice(0, MOST),
  };
}

/** The first object in a text that is JSON; where it was cut off, as far as it goes. */
function jsonIn(text: string): Record<string, unknown> {
  const start = text.indexOf('{');
  if (start < 0) return {};
  for (let end = text.lastIndexOf('}'); end > start; end = text.lastIndexOf('}', end - 1)) {
    const value = parsed(text.slice(start, end + 1));
    if (value) return value;
  }
  const cut = text.slice(start).replace(/,?\s*("[^"]*)?$/, '');
  for (const ending of ['}', ']}', '}}']) {
    const value = parsed(cut + ending);
    if (value) return value;
  }
  return {};
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** `{"B65D": 5}`, `["B65D"]` and `[{"code": "B65D", "weight": 5}]` are all common. */
function classPairs(answer: Record<string, unknown>): [string, number][] {
  const value = answer.classes ?? answer.ipc ?? answer.関連分類;
  if (Array.isArray(value)) return value.map(pairOf);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).map(([code, weight]) => [tidy(code), Number(weight)]);
}

function pairOf(value: unknown): [string, number] {
  if (value === null || typeof value !== 'object') return [tidy(String(value)), WORD_WEIGHT];
  const { code, ipc, class: named, weight } = value as Record<string, unknown>;
  return [tidy(String(code ?? ipc ?? named ?? '')), Number(weight ?? WORD_WEIGHT)];
}

const tidy = (code: string): string => code.trim().toUpperCase().slice(0, 4);

function listIn(answer: Record<string, unknown>, names: readonly string[]): readonly unknown[] {
  const value = names.map((name) => answer[name]).find((one) => Array.isArray(one));
  return (value as readonly unknown[] | undefined) ?? [];
}
