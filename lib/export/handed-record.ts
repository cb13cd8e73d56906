import type { OpenPatent } from '../model/open-patent';
import type { PatentFieldKey } from '../model/patent-field';
import type { Labelled } from './proposal';

type Line = readonly [label: string, key: PatentFieldKey];

const SUMMARY: readonly Line[] = [
  ['目的', 'purpose'],
  ['効果', 'effect'],
  ['技術の概要', 'outline'],
  ['使われそうな製品', 'appliedProducts'],
];

const TERMS: readonly Line[] = [
  ['実施許諾', 'licence'],
  ['実施権の種類', 'licenceKind'],
  ['許諾の一時金', 'licenceLumpSum'],
  ['許諾の一時金の条件', 'licenceLumpSumTerms'],
  ['ランニングロイヤリティ', 'licenceRunning'],
  ['ランニングロイヤリティの条件', 'licenceRunningTerms'],
  ['許諾先（国内）', 'licenceDomestic'],
  ['許諾先（国内）の条件', 'licenceDomesticTerms'],
  ['譲渡', 'assignment'],
  ['譲渡の一時金', 'assignmentLumpSum'],
  ['譲渡の一時金の条件', 'assignmentLumpSumTerms'],
  ['譲渡先（国内）', 'assignmentDomestic'],
  ['譲渡先（国内）の条件', 'assignmentDomesticTerms'],
  ['これまでの許諾', 'licensed'],
  ['これまでの実施', 'practised'],
];

const RECORD: readonly Line[] = [
  ['登録者', 'registrant'],
  ['特許権者', 'patentee'],
  ['出願人', 'applicant'],
  ['発明の名称', 'inventionTitle'],
  ['技術分野', 'technicalFields'],
  ['機能', 'functions'],
  ['出願番号', 'applicationNumber'],
  ['公開番号', 'publicationNumber'],
  ['登録番号', 'registrationNumber'],
  ['データベースへの登録日', 'listedOn'],
  ['最新更新日', 'updatedOn'],
];

const TOLD = [
  'title',
  'purpose',
  'effect',
  'outline',
  'appliedProducts',
  'functions',
  'technicalFields',
] as const;

/** The texts in which a reader finds what the record is about. */
export const toldTexts = (patent: OpenPatent): string[] =>
  TOLD.flatMap((key) => [patent[key] ?? []].flat());

/** What the record says of itself. */
export const summaryOf = (patent: OpenPatent): Labelled[] => linesOf(patent, SUMMARY);

/** 実施許諾, 譲渡 and their conditions, as the registrant wrote them. */
export const termsOf = (patent: OpenPatent): Labelled[] => linesOf(patent, TERMS);

/** Whose it is, its numbers and its days. */
export const recordOf = (patent: OpenPatent): Labelled[] => linesOf(patent, RECORD);

/** A field's values in one text; empty where the record tells nothing. */
export function patentText(patent: OpenPatent, key: PatentFieldKey): string {
  return [patent[key] ?? []].flat().join('、');
}

function linesOf(patent: OpenPatent, lines: readonly Line[]): Labelled[] {
  return lines.flatMap(([label, key]) => {
    const text = patentText(patent, key);
    return text === '' ? [] : [{ label, text }];
  });
}
