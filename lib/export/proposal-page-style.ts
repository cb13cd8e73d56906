import { PAPER_FONTS } from './paper';

/**
 * The look of proposals in print: colours are those of @digital-go-jp/design-tokens (blue 900, 100
 * and 50, orange 800 and 50, solid gray 800, 600 and 300), lengths are of paper.
 */
export const PROPOSAL_STYLE = `
@page { size: A4; margin: 14mm 15mm; }
@page list { size: A4 landscape; margin: 12mm 13mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { color: #333333; font: 10pt/1.65 ${PAPER_FONTS}; overflow-wrap: anywhere; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.list { page: list; }
.proposal { break-before: page; }
@media screen {
  html { background: #e6e6e6; }
  :is(.list, .proposal) { margin: 6mm auto; padding: 14mm 15mm; background: #ffffff; box-shadow: 0 0 2mm #b3b3b3; }
  .list { max-width: 297mm; overflow-x: auto; }
  .proposal { max-width: 210mm; min-height: 297mm; }
}
.office-mark { margin-bottom: 3mm; padding: 1mm 3mm; background: #ffeee2; color: #ac3e00; font-weight: bold; text-align: center; }
.letter { display: flex; justify-content: space-between; gap: 10mm; align-items: flex-start; }
.addressee { font-size: 13pt; font-weight: bold; }
.sender { text-align: right; white-space: pre-line; }
h1 { margin: 3mm 0 2mm; padding-bottom: 1.5mm; border-bottom: .8mm solid #0017c1; font-size: 16pt; line-height: 1.35; }
.proposal h1 { margin-top: 1mm; font-size: 15pt; }
.text { white-space: pre-line; }
.kind { color: #0017c1; font-size: 9pt; font-weight: bold; letter-spacing: .1em; }
.facts { color: #666666; font-size: 9pt; }
.score { font-weight: bold; }
h2 { margin: 4mm 0 1.2mm; padding-left: 2mm; border-left: 1.2mm solid #0017c1; color: #0017c1; font-size: 11pt; line-height: 1.4; break-after: avoid; }
h3 { font-size: 10pt; break-after: avoid; }
div.reasons { padding: 2.5mm 4mm; background: #e8f1fe; break-inside: avoid; }
div.reasons h3:not(:first-child) { margin-top: 1.5mm; }
div.reasons ul { padding-left: 1.3em; }
div.reasons b { font-weight: bold; }
.words { color: #666666; font-size: 9pt; }
.cautions ul { padding: 2mm 4mm 2mm 8mm; background: #ffeee2; }
.cautions h2 { border-color: #c74700; color: #c74700; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .6mm 4mm; }
dt { color: #666666; }
dd { white-space: pre-line; }
.record dl, .terms dl { grid-template-columns: max-content 1fr max-content 1fr; font-size: 9pt; line-height: 1.5; }
.prompt { margin-top: 1.5mm; color: #666666; font-size: 9pt; break-inside: avoid; }
.prompt span { display: block; height: 8mm; border-bottom: .2mm solid #999999; }
.closing { margin-top: 4mm; }
table { width: 100%; margin-top: 3mm; border-collapse: collapse; font-size: 8.5pt; line-height: 1.45; }
th, td { padding: 1.2mm 1.8mm; border: .2mm solid #b3b3b3; text-align: left; vertical-align: top; white-space: pre-line; }
thead { display: table-header-group; }
thead th { background: #e8f1fe; white-space: nowrap; }
tr { break-inside: avoid; }
td.points { text-align: right; font-variant-numeric: tabular-nums; }
td:is(.number, .url, .readOn, .licence, .assignment) { white-space: nowrap; }
td.cautions { min-width: 34mm; }
td.title { min-width: 34mm; font-weight: bold; }
td:is(.summary, .reasons, .ideas, .terms) { min-width: 42mm; }
table.many { font-size: 6.5pt; line-height: 1.35; }
.many :is(th, td) { min-width: 0; padding: .8mm 1mm; white-space: pre-line; }
a { color: #0017c1; }
`;
