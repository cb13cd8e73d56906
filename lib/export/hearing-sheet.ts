import { escaped } from './escaped';
import { HEARING_QUESTIONS, type HearingQuestion, WISH_NAMES } from './hearing-questions';
import { PAPER_FONTS, paper } from './paper';
import type { SharedProfile } from './shared-profile';
import { shortened } from './shortened';

/**
 * ヒアリングシート as one HTML file for both sides of an A4 paper: what is known is printed, the rest has lines to write on.
 * Without a profile it is blank. `day` is the user's own calendar day.
 */
export function hearingSheet(profile: SharedProfile | null, day: string): string {
  const name = profile?.name ?? '';
  const body = `<article>
<header><p class="kind">ヒアリングシート</p><h1>${name ? `${escaped(name)} 御中` : '<span class="blank"></span> 御中'}</h1></header>
<dl><div><dt>面談日</dt><dd></dd></div><div><dt>お話をうかがった方</dt><dd></dd></div><div><dt>聞き手</dt><dd></dd></div></dl>
<p class="disclosure">この内容は　□ 社内限り　□ ほかへ紹介してよい（　　　　　　　　　　　　　　　　　　　　）</p>
${FIRST_PAGE.map((one) => question(one, profile)).join('\n')}
</article>
<article>
${SECOND_PAGE.map((one) => question(one, profile)).join('\n')}
${plain('次にすること', '次回の訪問日：　　　　年　　　月　　　日', 3)}
<footer>${escaped(day)} 印刷</footer>
</article>`;
  return paper(`ヒアリングシート ${name}`.trim(), STYLE, body);
}

/** What a company has stands on the front, whom it knows and what it wants on the back. */
const BACK: ReadonlySet<string> = new Set([
  'customers',
  'partners',
  'institutes',
  'banks',
  'needs',
  'markets',
  'constraints',
  'licenceWishes',
]);
const FIRST_PAGE = HEARING_QUESTIONS.filter(({ field }) => !BACK.has(field));
const SECOND_PAGE = HEARING_QUESTIONS.filter(({ field }) => BACK.has(field));

function plain(heading: string, ask: string, lines: number): string {
  return `<section><h2>${heading}</h2><p class="ask">${ask}</p>${ruled(lines)}</section>`;
}

function question(
  { field, heading, question, lines }: HearingQuestion,
  profile: SharedProfile | null,
): string {
  if (field === 'licenceWishes') return plain(heading, `${question}　${WISH_BOXES}`, lines);
  // 資金・期間 is the coordinator's own: what is known of it is never on a paper.
  const known = field === 'constraints' ? '' : knownOf(profile?.[field] ?? [], lines);
  const told = known ? `<p class="known">これまでに：${escaped(known)}</p>` : '';
  const left = lines - Math.ceil(known.length / LINE_ROOM);
  return `<section><h2>${escaped(heading)}</h2><p class="ask">${escaped(question)}</p>${told}${ruled(Math.max(1, left))}</section>`;
}

const WISH_BOXES = Object.values(WISH_NAMES)
  .map((name) => `□ ${name}`)
  .join('　');

/** Where there are few lines, two of what is known would push the last question to a third side. */
const knownOf = (phrases: readonly string[], lines: number): string =>
  shortened(phrases.join('、'), lines > 2 ? KNOWN_ROOM : LINE_ROOM);

/** Letters on a line, and of what is known: it must leave room to write on. */
const LINE_ROOM = 46;
const KNOWN_ROOM = 84;

function ruled(lines: number): string {
  return '<p class="line"></p>'.repeat(lines);
}

const STYLE = `
@page { size: A4; margin: 12mm 15mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { color: #333333; font: 9.5pt/1.5 ${PAPER_FONTS}; overflow-wrap: anywhere; }
@media screen { html { background: #e6e6e6; } article { max-width: 210mm; min-height: 297mm; margin: 6mm auto; padding: 12mm 15mm; background: #ffffff; box-shadow: 0 0 2mm #b3b3b3; } }
header { padding-bottom: 1.5mm; border-bottom: .8mm solid #0017c1; }
.kind { color: #0017c1; font-weight: bold; letter-spacing: .15em; }
h1 { font-size: 15pt; line-height: 1.4; }
.blank { display: inline-block; width: 90mm; border-bottom: .2mm solid #333333; }
dl { display: grid; grid-template-columns: 1fr 1.4fr 1fr; gap: 4mm; margin-top: 2mm; }
dl div { display: flex; align-items: end; gap: 2mm; }
dt { flex: none; color: #666666; }
dd { flex: 1; height: 7mm; border-bottom: .2mm solid #999999; }
.disclosure { margin-top: 2mm; }
article + article { break-before: page; }
section { margin-top: 2.6mm; break-inside: avoid; }
h2 { display: inline-block; min-width: 24mm; padding-left: 2mm; border-left: 1.2mm solid #0017c1; color: #0017c1; font-size: 10.5pt; line-height: 1.3; }
.ask { display: inline; margin-left: 2mm; color: #666666; }
.known { margin-top: .6mm; padding: .6mm 2mm; background: #e8f1fe; }
.line { height: 8mm; border-bottom: .2mm solid #999999; }
footer { margin-top: 2mm; color: #666666; font-size: 7.5pt; text-align: right; }
`;
