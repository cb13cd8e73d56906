import { PAPER_FONTS } from './paper';

/**
 * The look of proposals in print: colours are those of @digital-go-jp/design-tokens (blue 900, 100
 * and 50, orange 800 and 50, solid gray 800, 600 and 300), lengths are of paper. On a screen narrower
 * than the paper the paper is made smaller, so that nothing of it is cut.
 */
export const PROPOSAL_STYLE = `
@page { size: A4; margin: 13mm 15mm 12mm; }
@page list { size: A4 landscape; margin: 13mm 13mm 12mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { color: #333333; font: 9.5pt/1.5 ${PAPER_FONTS}; overflow-wrap: anywhere; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.list { page: list; }
.proposal { break-before: page; }
.office-mark { margin-bottom: 3mm; padding: 1mm 3mm; background: #ffeee2; color: #ac3e00; font-weight: bold; text-align: center; }
@media print {
  .office-only { display: table; width: 100%; }
  .office-only > .office-mark { display: table-header-group; }
}
@media screen {
  html { background: #e6e6e6; }
  body { padding: 2mm 5mm; }
  :is(.list, .proposal) { margin: 4mm auto; padding: 14mm 15mm; background: #ffffff; box-shadow: 0 0 2mm #b3b3b3; }
  .list { width: 297mm; padding: 13mm; }
  .proposal { width: 210mm; min-height: 297mm; }
}
@media screen and (max-width: 1180px) { .list { zoom: .83; } }
@media screen and (max-width: 990px) { .list { zoom: .7; } }
@media screen and (max-width: 840px) { .list { zoom: .58; } .proposal { zoom: .83; } }
@media screen and (max-width: 700px) { .list { zoom: .46; } .proposal { zoom: .65; } }
@media screen and (max-width: 560px) { .list { zoom: .28; } .proposal { zoom: .4; } }
.letter { display: flex; justify-content: space-between; gap: 10mm; align-items: flex-start; }
.addressee { font-size: 12.5pt; font-weight: bold; }
.sender { text-align: right; white-space: pre-line; }
h1 { margin: 2mm 0; padding-bottom: 1.2mm; border-bottom: .8mm solid #0017c1; font-size: 16pt; line-height: 1.3; }
.proposal h1 { margin-top: .5mm; font-size: 14pt; }
.text { white-space: pre-line; }
.kind { color: #0017c1; font-size: 9pt; font-weight: bold; letter-spacing: .1em; }
.facts { color: #666666; font-size: 8.5pt; }
.score { font-weight: bold; }
h2 { margin: 2.8mm 0 1mm; padding-left: 2mm; border-left: 1.2mm solid #0017c1; color: #0017c1; font-size: 10.5pt; line-height: 1.35; break-after: avoid; }
h3 { font-size: 9.5pt; break-after: avoid; }
.reasons div { padding: 1.8mm 4mm; background: #e8f1fe; break-inside: avoid; }
.reasons h3:not(:first-child) { margin-top: 1mm; }
.reasons ul { padding-left: 1.3em; }
.reasons b { font-weight: bold; }
.words { margin-left: .5em; color: #595959; font-size: 8.5pt; }
.cautions ul { padding: 1.5mm 4mm 1.5mm 8mm; background: #ffeee2; }
.cautions h2 { border-color: #c74700; color: #c74700; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .5mm 4mm; }
dt { color: #666666; }
dd { white-space: pre-line; }
.record dl, .terms dl { grid-template-columns: max-content 1fr max-content 1fr; font-size: 8.5pt; line-height: 1.45; }
.prompt { color: #666666; font-size: 8.5pt; break-inside: avoid; }
.prompt span { display: block; height: 6.5mm; border-bottom: .2mm solid #999999; }
.prompt + .prompt { margin-top: 1mm; }
.closing { margin-top: 3mm; break-before: avoid; break-inside: avoid; }
table { width: 100%; margin-top: 2.5mm; border-collapse: collapse; table-layout: fixed; font-size: 8pt; line-height: 1.38; }
th, td { padding: 1mm 1.6mm; border: .2mm solid #b3b3b3; text-align: left; vertical-align: top; white-space: pre-line; }
thead { display: table-header-group; }
thead th { background: #e8f1fe; }
tr { break-inside: avoid; }
td.points { text-align: right; font-variant-numeric: tabular-nums; }
td.title { font-weight: bold; }
table.many { font-size: 6.5pt; line-height: 1.35; }
.many :is(th, td) { padding: .8mm 1mm; }
a { color: #0017c1; }
`;
