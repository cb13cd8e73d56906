import { describe, expect, test } from 'vitest';
import { plidb } from '../../../lib/sites/plidb';
import { detailPath, detailUrl } from '../../pages/html';
import { DOMS } from './documents';

const NUMBER = 'L2098000001';
const OTHER = 'L2098000002';

describe.each(Object.entries(DOMS))('fields of a record in %s', (_, parse) => {
  const fieldsOf = (html: string) => {
    const reading = plidb.read(parse(html), detailUrl(NUMBER));
    if (reading.kind !== 'read' || !reading.record) throw new Error(reading.kind);
    const { id, url, ...fields } = reading.record.sighting;
    return fields;
  };

  test('half names are read in the group that the page was last in', () => {
    const fields = {
      assignment: '可',
      assignmentLumpSum: '要',
      licence: '否',
      licenceLumpSum: '不要',
      licenceKind: '通常実施権',
    };
    const pairs = [
      ['特許権譲渡', '可'],
      ['対価条件（一時金）要不要', '要'],
      ['特許権実施許諾', '否'],
      ['対価条件（一時金）要不要', '不要'],
      ['実施権条件', '通常実施権'],
    ];
    const written = (write: (label: string, value: string) => string) =>
      pairs.map(([label = '', value = '']) => write(label, value)).join('');
    expect(fieldsOf(`<div>${written((l, v) => `${l}：${v}<br>`)}</div>`)).toEqual(fields);
    expect(fieldsOf(`<p>${written((l, v) => `${l}：${v}　`)}</p>`)).toEqual(fields);
    expect(
      fieldsOf(`<table>${written((l, v) => `<tr><td>${l}</td><td>${v}</td></tr>`)}</table>`),
    ).toEqual(fields);
    expect(fieldsOf(`<dl>${written((l, v) => `<dt>・${l}</dt><dd>${v}</dd>`)}</dl>`)).toEqual(
      fields,
    );
    expect(fieldsOf(written((l, v) => `<h4>${l}</h4><p>${v}</p>`))).toEqual(fields);
  });

  test('a heading without a value opens its group', () => {
    expect(
      fieldsOf(
        '<div>関連特許<br>国内：無<br>国外：有<br>登録者<br>名称：架空商事株式会社<br>区分：企業<br>名称は公開されます。</div>',
      ),
    ).toMatchObject({
      relatedDomestic: '無',
      relatedForeign: '有',
      registrant: '架空商事株式会社',
      registrantKind: expect.stringMatching(/^企業/),
    });
  });

  test('要不要 and terms may share a label or a cell', () => {
    expect(
      fieldsOf(
        `<table><tr><th>特許権譲渡</th><td colspan="2">可</td></tr><tr><th>対価条件（一時金）</th><td>要</td><td>100万円</td></tr>
<tr><th>希望譲渡先（国内）</th><td>可</td><td></td></tr><tr><th>特許権実施許諾</th><td colspan="2">可</td></tr><tr><th>対価条件（ランニング）</th><td colspan="2">要　３％</td></tr></table>`,
      ),
    ).toEqual({
      assignment: '可',
      assignmentLumpSum: '要',
      assignmentLumpSumTerms: '100万円',
      assignmentDomestic: '可',
      licence: '可',
      licenceRunning: '要',
      licenceRunningTerms: '３％',
    });
  });

  test('conditions may stand across and groups down, or the other way round', () => {
    const fields = {
      assignment: '可',
      licence: '否',
      assignmentLumpSum: '要',
      licenceLumpSum: '不要',
    };
    const down = `<table><tr><th></th><th>可否</th><th>対価条件（一時金）</th></tr><tr><th>特許権譲渡</th><td>可</td><td>要</td></tr><tr><th>特許権実施許諾</th><td>否</td><td>不要</td></tr></table>`;
    const across = `<table><tr><td></td><td>特許権譲渡</td><td>特許権実施許諾</td></tr><tr><td>可否</td><td>可</td><td>否</td></tr><tr><td>対価条件（一時金）</td><td>要</td><td>不要</td></tr></table>`;
    expect(fieldsOf(down)).toEqual(fields);
    expect(fieldsOf(across)).toEqual(fields);
  });

  test('several values in one cell come apart, and 電気・電子 stays whole', () => {
    const of = (label: string, value: string) =>
      fieldsOf(`<table><tr><th>${label}</th><td>${value}</td></tr></table>`);
    const both = { technicalFields: ['電気・電子', '情報・通信'] };
    for (const value of [
      '電気・電子、情報・通信',
      '電気・電子／情報・通信',
      '電気・電子 情報・通信',
      '電気・電子・情報・通信',
      '電気・電子<br>情報・通信',
      '<ul><li>電気・電子</li><li>情報・通信</li></ul>',
    ]) {
      expect(of('技術分野', value)).toEqual(both);
    }
    expect(of('技術分野', '宇宙・航空')).toEqual({ technicalFields: ['宇宙・航空'] });
    expect(of('ＩＰＣ', 'A01B1/00,B02C3/04,102; C03D 5/06\nD04B1/00')).toEqual({
      ipc: ['A01B1/00', 'B02C3/04,102', 'C03D 5/06', 'D04B1/00'],
    });
  });

  test('label words in sentences, menus and forms are no fields', () => {
    expect(
      fieldsOf(
        `<h1>見本の手袋</h1><p>番号 ${NUMBER}</p>
<nav>目的：<a href="#p">目的</a></nav><ul><li><a href="#p">目的</a></li><li><a href="#e">効果</a></li><li>手袋の話</li></ul>
<p>この<b>目的</b>を達するため、本発明の効果：を述べる。<b>機能</b>に関する話。</p>
<form><p>出願人：<input type="text"></p><table><tr><th>出願日</th><td><input>～<input></td></tr><tr><th>特許権譲渡</th><td><input type="radio">可<input type="radio">否</td></tr></table></form>`,
      ),
    ).toEqual({ title: '見本の手袋' });
  });

  test("the page's own date and another record's card are not the record's", () => {
    expect(
      fieldsOf(
        `<table><tr><th>タイトル</th><td>見本の手袋</td></tr></table>
<div class="card"><p>タイトル：<a href="${detailPath(OTHER)}">見本の靴</a></p><p>目的：歩きやすくする。</p></div>
<p>最終更新日：2098/1/1</p>`,
      ),
    ).toEqual({ title: '見本の手袋' });
  });

  test('a value that is itself full of labels and brackets is taken whole', () => {
    const outline = '【課題】軽い手袋を得る。【解決手段】目的：布を織る。効果：軽い（図１）。';
    expect(fieldsOf(`<dl><dt>技術概要</dt><dd>${outline}</dd></dl>`)).toEqual({ outline });
  });
});
