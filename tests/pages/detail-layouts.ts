import { PATENT_FIELDS, type PatentFieldKey } from '../../lib/model/patent-field';
import { escaped, type LabelValue, labelsAndValues, shown, toldLabels } from './html';
import type { MadeUpRecord } from './made-up-records';
import { detailPage, oldPage } from './site-chrome';

/** A way that the page of one record may be marked up. All of them are ours: the real one is not known. */
export type DetailLayout = (record: MadeUpRecord) => string;

const each = (pairs: readonly LabelValue[], write: (pair: LabelValue) => string): string =>
  pairs.map(write).join('\n');

/** Half-width where the CSV is full-width, and the other way round, and spaces in labels. */
function respelt(label: string): string {
  return label
    .replaceAll('：', ':')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replaceAll('　', ' ')
    .replace('IPC', 'ＩＰＣ')
    .replace(/[1-3]$/, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    .replace('ランニング', 'ﾗﾝﾆﾝｸﾞ')
    .replace(/^出願日$/, '出　願　日')
    .replace(/^目的$/, '目　　的');
}

const headingCells: DetailLayout = (record) =>
  detailPage(
    `<table class="detail"><tbody>${each(labelsAndValues(record), ({ label, value }) => `<tr><th scope="row">${label}</th><td>${value || '－'}</td></tr>`)}</tbody></table>`,
  );

const plainCells: DetailLayout = (record) =>
  oldPage(
    `<TABLE BORDER=1>${each(labelsAndValues(record), ({ label, value }) => `<TR><TD BGCOLOR="#CCCCFF" NOWRAP><FONT SIZE=2><B>${respelt(label)}</B></FONT></TD><TD><FONT SIZE=2>${value || '&nbsp;'}</FONT></TD></TR>`)}</TABLE>`,
  );

/** Two pairs a row. */
const twoPairs: DetailLayout = (record) => {
  const pairs = labelsAndValues(record);
  const rows = pairs
    .filter((_, index) => index % 2 === 0)
    .map((pair, index) => {
      const other = pairs[index * 2 + 1];
      const cells = [pair, ...(other ? [other] : [])]
        .map(({ label, value }) => `<th>${label}</th><td>${value}</td>`)
        .join('');
      return `<tr>${cells}</tr>`;
    });
  return detailPage(`<table class="detail">${rows.join('\n')}</table>`);
};

/** 特許権譲渡 and 特許権実施許諾 as headings over several rows. */
const groupedRows: DetailLayout = (record) => {
  const pairs = labelsAndValues(record);
  const plain = pairs.filter(
    ({ key }) => !/^(?:assignment|licence|related|registrant)(?!d)/.test(key),
  );
  const show = (key: PatentFieldKey) => shown(record, key) || '-';
  return detailPage(`<h3>${escaped(record.title)}</h3>
<table class="detail">
${each(plain, ({ label, value }) => `<tr><th colspan="3">${label}</th><td>${value || '-'}</td></tr>`)}
<tr><th rowspan="7">特許権譲渡</th><th colspan="2">可否</th><td>${show('assignment')}</td></tr>
<tr><th rowspan="2">対価条件（一時金）</th><th>要不要</th><td>${show('assignmentLumpSum')}</td></tr><tr><th>条件</th><td>${show('assignmentLumpSumTerms')}</td></tr>
<tr><th rowspan="2">希望譲渡先（国内）</th><th>可否</th><td>${show('assignmentDomestic')}</td></tr><tr><th>条件</th><td>${show('assignmentDomesticTerms')}</td></tr>
<tr><th rowspan="2">希望譲渡先（国外）</th><th>可否</th><td>${show('assignmentForeign')}</td></tr><tr><th>条件</th><td>${show('assignmentForeignTerms')}</td></tr>
<tr><th rowspan="10">特許権実施許諾</th><th colspan="2">可否</th><td>${show('licence')}</td></tr>
<tr><th colspan="2">実施権条件</th><td>${show('licenceKind')}</td></tr>
<tr><th rowspan="2">対価条件（一時金）</th><th>要不要</th><td>${show('licenceLumpSum')}</td></tr><tr><th>条件</th><td>${show('licenceLumpSumTerms')}</td></tr>
<tr><th rowspan="2">対価条件（ランニング）</th><th>要不要</th><td>${show('licenceRunning')}</td></tr><tr><th>条件</th><td>${show('licenceRunningTerms')}</td></tr>
<tr><th rowspan="2">希望許諾先（国内）</th><th>可否</th><td>${show('licenceDomestic')}</td></tr><tr><th>条件</th><td>${show('licenceDomesticTerms')}</td></tr>
<tr><th rowspan="2">希望許諾先（国外）</th><th>可否</th><td>${show('licenceForeign')}</td></tr><tr><th>条件</th><td>${show('licenceForeignTerms')}</td></tr>
<tr><th rowspan="2">登録者</th><th colspan="2">名称</th><td>${show('registrant')}</td></tr><tr><th colspan="2">区分</th><td>${show('registrantKind')}</td></tr>
<tr><th rowspan="2">関連特許</th><th colspan="2">国内</th><td>${show('relatedDomestic')}</td></tr><tr><th colspan="2">国外</th><td>${show('relatedForeign')}</td></tr>
</table>`);
};

const definitions: DetailLayout = (record) =>
  detailPage(
    `<dl>${each(labelsAndValues(record), ({ label, value }) => `<dt>${label}</dt><dd>${value}</dd>`)}</dl>`,
  );

const wrappedDefinitions: DetailLayout = (record) =>
  detailPage(
    `<dl class="d">${each(labelsAndValues(record), ({ label, value }) => `<div><dt><span>${respelt(label)}：</span></dt>\n<dd><p>${value || '　'}</p></dd></div>`)}</dl>`,
  );

const brackets: DetailLayout = (record) =>
  detailPage(
    `<div class="text">${each(toldLabels(record), ({ label, value }) => `【${label}】${value}<br>`)}</div>`,
  );

const bracketsOverLines: DetailLayout = (record) =>
  detailPage(
    `<p>${each(labelsAndValues(record), ({ label, value }) => `<b>【${label}】</b><br>\n${value}<br><br>`)}</p>`,
  );

const lines: DetailLayout = (record) =>
  oldPage(each(labelsAndValues(record), ({ label, value }) => `${label}：${value}<BR>`));

const paragraphs: DetailLayout = (record) =>
  detailPage(
    each(
      labelsAndValues(record),
      ({ label, value }) => `<p><strong>${label}</strong>：${value || '-'}</p>`,
    ),
  );

const headedBlocks: DetailLayout = (record) =>
  detailPage(
    `<article>${each(labelsAndValues(record), ({ label, value }) => `<h3>${label}</h3>\n<div class="v">${value}</div>`)}</article>`,
  );

const pairsOfDivs: DetailLayout = (record) =>
  detailPage(
    each(
      labelsAndValues(record),
      ({ label, value }) =>
        `<div class="row"><div class="col-4">${label}</div><div class="col-8">${value}</div></div>`,
    ),
  );

const pairsOfSpans: DetailLayout = (record) =>
  detailPage(
    `<ul class="spec">${each(labelsAndValues(record), ({ label, value }) => `<li><span class="k">${label}</span> <span class="v">${value}</span></li>`)}</ul>`,
  );

/** Sections with a heading and a table of their own, half of them in a table of the page. */
const nestedTables: DetailLayout = (record) => {
  const pairs = labelsAndValues(record);
  const section = (name: string, from: number, to: number) =>
    `<TR><TD><B>${name}</B><TABLE BORDER=1>${each(pairs.slice(from, to), ({ label, value }) => `<TR><TD><TABLE><TR><TD>${label}</TD></TR></TABLE></TD><TD>${value}</TD></TR>`)}</TABLE></TD></TR>`;
  return oldPage(
    `<TABLE><TR><TD><H1>${escaped(record.title)}</H1></TD></TR>${section('基本情報', 0, 11)}${section('技術情報', 11, 23)}${section('ライセンス情報', 23, pairs.length)}</TABLE>`,
  );
};

/** A row of headings over a row of values, as short items are often shown; long ones stacked. */
const headingsOverValues: DetailLayout = (record) => {
  const pairs = labelsAndValues(record);
  const isLong = ({ key }: LabelValue) =>
    ['title', 'inventionTitle', 'appliedProducts', 'purpose', 'effect', 'outline'].includes(key);
  const short = pairs.filter((pair) => !isLong(pair));
  const blocks = Array.from({ length: Math.ceil(short.length / 4) }, (_, index) =>
    short.slice(index * 4, index * 4 + 4),
  );
  return detailPage(`<table class="detail">
${pairs
  .filter(isLong)
  .map(
    ({ label, value }) =>
      `<tr><th colspan="4">${label}</th></tr><tr><td colspan="4">${value}</td></tr>`,
  )
  .join('\n')}
</table>
<table class="detail">
${blocks
  .map(
    (block) =>
      `<tr>${block.map(({ label }) => `<th>${label}</th>`).join('')}</tr><tr>${block.map(({ value }) => `<td>${value}</td>`).join('')}</tr>`,
  )
  .join('\n')}
</table>`);
};

/** Three 技術分野 in one cell; values broken by links and by line breaks of the source. */
const joinedCells: DetailLayout = (record) => {
  const pairs = labelsAndValues(record).filter(
    ({ key }) => key !== 'technicalFields' && key !== 'functions',
  );
  const lists = (['technicalFields', 'functions'] as const)
    .map(
      (key) =>
        `<tr><th>${key === 'functions' ? '機　能' : '技術分野'}</th><td>${shown(record, key).replaceAll('、', '／')}</td></tr>`,
    )
    .join('');
  return detailPage(
    `<table class="detail">${each(pairs, ({ key, label, value }) => `<tr><th>\n      ${label}\n    </th><td>\n      ${key === 'applicant' ? `<a href="/pldb/search?applicant=1">${value}</a>` : wrapped(value)}\n    </td></tr>`)}${lists}</table>`,
  );
};

/** The source broken after every fortieth character, as some servers do between wide characters. */
function wrapped(value: string): string {
  if (!/^[\u3041-\u30FF\u4E00-\u9FFF、。]+$/.test(value)) return value;
  return value.replace(/.{40}(?=.)/g, '$&\n        ');
}

const english: DetailLayout = (record) => {
  const names = new Map<string, string>(PATENT_FIELDS.map(({ key, english: name }) => [key, name]));
  const label = ({ key, label: own }: LabelValue) => {
    if (key === 'number') return 'Open patent number';
    if (key === 'title') return 'Title';
    return `${names.get(key)}${/[1-3]$/.test(own) ? ` ${own.at(-1)}` : ''}`;
  };
  return detailPage(
    `<table class="detail">${each(labelsAndValues(record), (pair) => `<tr><th>${label(pair)}:</th><td>${pair.value}</td></tr>`)}</table>`,
  );
};

export const DETAIL_LAYOUTS = {
  'heading cells': headingCells,
  'plain cells, labels respelt': plainCells,
  'two pairs a row': twoPairs,
  'groups over several rows': groupedRows,
  'definition list': definitions,
  'definition list in divs, labels respelt': wrappedDefinitions,
  'labels in brackets': brackets,
  'labels in brackets over their values': bracketsOverLines,
  'lines with colons': lines,
  'paragraphs with bold labels': paragraphs,
  'headings over blocks': headedBlocks,
  'pairs of divs': pairsOfDivs,
  'pairs of spans in list items': pairsOfSpans,
  'nested tables': nestedTables,
  'headings over values': headingsOverValues,
  'several values in one cell': joinedCells,
  English: english,
} satisfies Record<string, DetailLayout>;
