import type { PatentFieldKey } from '../../lib/model/patent-field';
import type { DetailLayout } from './detail-layouts';
import { escaped, type LabelValue, labelsAndValues, shown, toldLabels } from './html';
import type { MadeUpRecord } from './made-up-records';
import { detailPage, oldPage } from './site-chrome';

const each = (pairs: readonly LabelValue[], write: (pair: LabelValue) => string): string =>
  pairs.map(write).join('\n');

const ENGLISH_BESIDE: { readonly [label: string]: string } = {
  出願番号: 'Application number',
  出願人: 'Applicant',
  目的: 'Purpose',
  効果: 'Effect',
  技術概要: 'Outline',
};

/** 特許権譲渡 and 特許権実施許諾 apart from the plain fields. */
function inGroups(record: MadeUpRecord) {
  const pairs = labelsAndValues(record);
  const of = (prefix: RegExp) => pairs.filter(({ label }) => prefix.test(label));
  return {
    plain: pairs.filter(({ label }) => !/^特許権(?:譲渡|実施許諾)/.test(label)),
    assignment: of(/^特許権譲渡/),
    licence: of(/^特許権実施許諾/),
  };
}

/** 「特許権譲渡：希望譲渡先（国内）　可否」 → 「希望譲渡先（国内）　可否」; the group's own → 可否. */
const withoutGroup = (label: string): string =>
  label.replace(/^特許権(?:譲渡|実施許諾)[：　]?/, '') || '可否';

/**
 * Pages of one record marked up in ways that were thought of after the reader was written, to see
 * what it makes of pages that nobody had in mind.
 */
export const ODD_DETAIL_LAYOUTS = {
  'groups under headings': (record) => {
    const { plain, assignment, licence } = inGroups(record);
    const table = (pairs: readonly LabelValue[], name: (label: string) => string) =>
      `<table>${each(pairs, ({ label, value }) => `<tr><td>${name(label)}</td><td>${value}</td></tr>`)}</table>`;
    return detailPage(
      `${table(plain, (label) => label)}<h3>特許権譲渡</h3>${table(assignment, withoutGroup)}<h3>特許権実施許諾</h3>${table(licence, withoutGroup)}`,
    );
  },
  'lists inside lists': (record) => {
    const { plain, assignment, licence } = inGroups(record);
    const terms = (pairs: readonly LabelValue[], name: (label: string) => string) =>
      each(pairs, ({ label, value }) => `<dt>${name(label)}</dt><dd>${value || '－'}</dd>`);
    return detailPage(
      `<dl>${terms(plain, (label) => label)}<dt>特許権譲渡</dt><dd><dl>${terms(assignment, withoutGroup)}</dl></dd><dt>特許権実施許諾</dt><dd><dl>${terms(licence, withoutGroup)}</dl></dd></dl>`,
    );
  },
  'labels with help, marks and English': (record) =>
    detailPage(
      `<table class="detail"><tr><th>項目</th><th>内容</th></tr>${each(labelsAndValues(record), ({ label, value }) => `<tr><th>● ${label}${ENGLISH_BESIDE[label] ? `<br><small>${ENGLISH_BESIDE[label]}</small>` : ''} <a href="/pldb/help.html#x" title="説明">?</a></th><td>${value}</td></tr>`)}</table>`,
    ),
  'paragraphs in turn': (record) =>
    detailPage(each(toldLabels(record), ({ label, value }) => `<p>${label}</p><p>${value}</p>`)),
  'headings over bare text': (record) =>
    oldPage(each(labelsAndValues(record), ({ label, value }) => `<H4>${label}</H4>\n${value}\n`)),
  fieldsets: (record) =>
    detailPage(
      each(
        labelsAndValues(record),
        ({ label, value }) => `<fieldset><legend>${label}</legend>${value}</fieldset>`,
      ),
    ),
  'bullets and lines': (record) =>
    oldPage(each(labelsAndValues(record), ({ label, value }) => `■${label}<BR>\n　${value}<BR>`)),
  'label and text in one cell': (record) =>
    oldPage(
      `<TABLE BORDER=1>${each(labelsAndValues(record), ({ label, value }) => `<TR><TD><B>${label}</B><BR>${value}</TD></TR>`)}</TABLE>`,
    ),
  'a flat grid of divs': (record) =>
    detailPage(
      `<div class="grid">${each(labelsAndValues(record), ({ label, value }) => `<div>${label}</div><div>${value}</div>`)}</div>`,
    ),
  'tabs and hidden panels': (record) => {
    const pairs = labelsAndValues(record);
    const panel = (from: number, to: number, hidden: string) =>
      `<div role="tabpanel"${hidden}><table>${each(pairs.slice(from, to), ({ label, value }) => `<tr><th>${label}</th><td>${value}</td></tr>`)}</table></div>`;
    return detailPage(
      `<ul role="tablist"><li><a href="#a">基本情報</a></li><li><a href="#b">技術概要</a></li><li><a href="#c">実施許諾</a></li></ul>${panel(0, 15, '')}${panel(15, 25, ' hidden')}${panel(25, 99, ' hidden')}`,
    );
  },
  'label elements': (record) =>
    detailPage(
      `<form method="post" action="/pldb/back">${each(labelsAndValues(record), ({ label, value }) => `<div class="form-group"><label>${label}</label><p class="form-control-static">${value}</p></div>`)}<input type="hidden" name="id" value="1"><input type="submit" value="戻る"></form>`,
    ),
  'several values on lines of their own': (record) => {
    const lists: readonly PatentFieldKey[] = ['technicalFields', 'functions', 'ipc'];
    const rest = labelsAndValues(record).filter(({ key }) => !lists.some((one) => one === key));
    const list = (label: string, key: PatentFieldKey) =>
      `<tr><th>${label}</th><td><ul>${((record.fields[key] ?? []) as readonly string[]).map((value) => `<li>${escaped(value)}</li>`).join('')}</ul></td></tr>`;
    return detailPage(
      `<table>${each(rest, ({ label, value }) => `<tr><th>${label}</th><td>${value}</td></tr>`)}${list('技術分野', 'technicalFields')}${list('機能', 'functions')}${list('ＩＰＣ', 'ipc')}</table>`,
    );
  },
  'conditions in lines of one cell': (record) => {
    const { plain, assignment, licence } = inGroups(record);
    const lines = (pairs: readonly LabelValue[]) =>
      pairs
        .slice(1)
        .filter(({ value }) => value !== '')
        .map(({ label, value }) => `<br>　${withoutGroup(label)}：${value}`)
        .join('');
    return detailPage(
      `<table>${each(plain, ({ label, value }) => `<tr><th>${label}</th><td>${value}</td></tr>`)}
<tr><th>特許権譲渡</th><td>${shown(record, 'assignment')}${lines(assignment)}</td></tr><tr><th>特許権実施許諾</th><td>${shown(record, 'licence')}${lines(licence)}</td></tr></table>`,
    );
  },
  'a table for each pair': (record) =>
    oldPage(
      each(
        labelsAndValues(record),
        ({ label, value }) =>
          `<TABLE WIDTH=600><TR><TD WIDTH=150><IMG SRC="b.gif" WIDTH=8>${label}</TD><TD>${value}</TD></TR></TABLE>`,
      ),
    ),
  'sections with headings of two levels': (record) => {
    const pairs = labelsAndValues(record);
    const blocks = (from: number, to: number) =>
      each(pairs.slice(from, to), ({ label, value }) => `<h4>${label}</h4><p>${value}</p>`);
    return detailPage(
      `<section><h3>書誌</h3>${blocks(0, 11)}</section><section><h3>技術概要</h3>${blocks(11, 21)}</section><section><h3>実施許諾</h3>${blocks(21, 99)}</section>`,
    );
  },
  'labels spelt with marks': (record) =>
    detailPage(
      `<dl>${each(labelsAndValues(record), ({ label, value }) => `<dt>${label.replace('：有無', '（有無）').replace(/：/g, '・').replace('　', '／').replace('国際特許分類（IPC）', '国際特許分類')}</dt><dd>${value}</dd>`)}</dl>`,
    ),
  'groups of plain cells': (record) => {
    const { plain, assignment, licence } = inGroups(record);
    const group = (name: string, pairs: readonly LabelValue[]) =>
      each(
        pairs,
        (pair) =>
          `<tr>${pair === pairs[0] ? `<td rowspan="${pairs.length}">${name}</td>` : ''}<td>${withoutGroup(pair.label)}</td><td>${pair.value}</td></tr>`,
      );
    return oldPage(
      `<table border>${each(plain, ({ label, value }) => `<tr><td colspan="2">${label}</td><td>${value}</td></tr>`)}${group('特許権譲渡', assignment)}${group('特許権実施許諾', licence)}</table>`,
    );
  },
  'labels marked off by spaces': (record) =>
    oldPage(each(toldLabels(record), ({ label, value }) => `<DIV>${label}　　${value}</DIV>`)),
} satisfies Record<string, DetailLayout>;
