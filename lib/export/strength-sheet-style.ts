import { PAPER_FONTS } from './paper';

/**
 * The look of the sheet in print: colours are those of @digital-go-jp/design-tokens (blue 900, 100
 * and 50, orange 800 and 50, solid gray 800, 600 and 300), lengths are of paper.
 */
export const SHEET_STYLE = `
@page { size: A4; margin: 0; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { background: #e6e6e6; }
body { color: #333333; font: 9.5pt/1.5 ${PAPER_FONTS}; overflow-wrap: anywhere; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.page { position: relative; display: flex; flex-direction: column; width: 210mm; height: 297mm; padding: 11mm 13mm 9mm; margin: 0 auto; background: #ffffff; overflow: hidden; break-after: page; }
.page:last-child { break-after: auto; }
@media screen { .page { margin: 4mm auto; box-shadow: 0 0 2mm #b3b3b3; } }
header { padding-bottom: 2.5mm; border-bottom: .8mm solid #0017c1; }
.kind { color: #0017c1; font-size: 9pt; font-weight: bold; letter-spacing: .2em; }
h1 { font-size: 17pt; line-height: 1.3; }
dl { display: grid; grid-template-columns: 1fr 1fr; gap: 0 6mm; margin-top: 1mm; font-size: 8.5pt; }
dl div { display: flex; gap: 3mm; }
dt { flex: none; width: 4.5em; color: #666666; }
main { flex: 1; min-height: 0; display: grid; grid-template-columns: 1fr 1fr; grid-auto-rows: min-content; gap: 3.2mm 6mm; padding-top: 3mm; }
main section { min-width: 0; }
.business, .strengths, .map, .wishes, .markets, .nothing { grid-column: 1 / -1; }
h2 { margin-bottom: 1.2mm; padding-left: 2mm; border-left: 1.2mm solid #0017c1; color: #0017c1; font-size: 10.5pt; line-height: 1.35; }
ul { padding-left: 1.3em; }
li::marker { color: #0017c1; }
.strengths ul { padding: 1.8mm 3mm 1.8mm 7mm; background: #e8f1fe; font-weight: bold; }
:is(.wishes, .markets) h2 { border-color: #c74700; color: #c74700; }
.wishes ul { padding: 1.8mm 3mm 1.8mm 7mm; background: #ffeee2; }
.wishes li::marker { color: #c74700; }
.more, .note, .nothing { color: #666666; font-weight: normal; }
.more { list-style: none; }
.note { margin-top: .8mm; font-size: 7.5pt; }
table { width: 100%; border-collapse: collapse; }
.map table { table-layout: fixed; font-size: 8.5pt; line-height: 1.25; }
.map :is(th, td) { height: 5.2mm; padding: .5mm 1.5mm; border: .2mm solid #b3b3b3; }
.map thead :is(th, td) { background: #e8f1fe; text-align: center; }
.map tbody th { background: #f2f2f2; text-align: left; }
.map :is(tr > :first-child) { width: 38mm; }
.map td { text-align: center; color: #0017c1; }
.map .on { background: #d9e6ff; }
.fields { font-size: 8.5pt; }
.fields th { width: 13em; padding-right: 2mm; font-weight: normal; text-align: left; }
.fields svg { display: block; width: 100%; height: 3mm; fill: #0017c1; }
.fields .share { width: 3.5em; text-align: right; font-variant-numeric: tabular-nums; }
footer { color: #666666; font-size: 7.5pt; text-align: right; }
.cover { justify-content: center; text-align: center; gap: 10mm; border-top: 24mm solid #0017c1; border-bottom: 8mm solid #0017c1; }
.cover h1 { font-size: 28pt; }
.cover .publisher { margin-top: 40mm; font-size: 12pt; }
.contents h1 { padding-bottom: 2mm; border-bottom: .8mm solid #0017c1; }
.contents ol { list-style: none; padding-top: 4mm; }
.contents li { display: flex; align-items: baseline; gap: 2mm; height: 7.6mm; }
.contents .industry { color: #666666; font-size: 8.5pt; }
.contents .leader { flex: 1; border-bottom: .3mm dotted #666666; }
.contents a { color: inherit; text-decoration: none; font-weight: bold; }
`;
