import { z } from 'zod';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type Bundle, bundleSchema } from '../model/bundle';
import type { BundleFile } from '../model/bundle-file';
import { type Candidate, candidateId } from '../model/candidate';
import { BundleFileRefused } from './bundle-file-refused';
import { readCompanyLines, splitCompanyLines } from './company-lines';
import { type FieldProblem, fieldProblem, listProblems } from './field-problem';
import { fileText } from './file-text';
import { ignoredKeys } from './ignored-keys';
import { type JsonFault, parseJson } from './json-fault';

/** The text of a bundle file: JSON that a person can read and compare line by line. */
export function writeBundle(bundle: Bundle): string {
  return `${JSON.stringify(bundleSchema.parse(bundle), null, 2)}\n`;
}

/**
 * Reads a bundle, or companies as JSON lines or as one JSON list, and checks the whole of it. Pass
 * the file's bytes where there are any: then a wrong encoding is told from broken text. `readAt`
 * (ISO 8601, UTC) stamps companies from lines, which carry no time.
 *
 * Throws BundleFileRefused, which says what is wrong, where, and what to do.
 */
export function readBundleFile(
  content: string | ArrayBuffer | Uint8Array,
  readAt: string,
): BundleFile {
  const text = fileText(content);
  if (text.trim() === '') throw emptyFile();
  const whole = parseJson(text);
  if (!whole.fault) return readValue(whole.value, readAt);
  if (!/^\s*[{[]/.test(text)) throw foreignFile();
  if (!startsWithWholeLine(text)) throw brokenFile(whole.fault);
  return readCompanyLines(splitCompanyLines(text), readAt);
}

function readValue(value: unknown, readAt: string): BundleFile {
  if (Array.isArray(value)) {
    const companies = value.map(
      (one, index) => ({ place: 'item', at: index + 1, value: one }) as const,
    );
    if (companies.length === 0) throw emptyFile();
    return readCompanyLines(companies, readAt);
  }
  if (typeof value !== 'object' || value === null) throw foreignFile();
  if ('format' in value) return readBundle(value);
  if (!('name' in value) && !('id' in value)) throw foreignFile();
  return readCompanyLines([{ place: 'line', at: 1, value }], readAt);
}

/** Company lines are told from a bundle that was cut by this: their first line is whole. */
function startsWithWholeLine(text: string): boolean {
  const first = /[^\r\n]*\S[^\r\n]*/.exec(text)?.[0] ?? '';
  return !parseJson(first).fault;
}

function readBundle(value: object): BundleFile {
  const head = z.object({ format: z.literal(BUNDLE_FORMAT), version: z.number() }).safeParse(value);
  if (!head.success) throw foreignFile();
  if (head.data.version > BUNDLE_VERSION) throw newerBundle();
  const checked = bundleSchema.safeParse(value);
  if (!checked.success) throw refusedBundle('invalid', checked.error.issues.map(fieldProblem));
  const contradictions = contradictionsOf(checked.data);
  if (contradictions.length > 0) throw refusedBundle('inconsistent', contradictions);
  return { kind: 'bundle', bundle: checked.data, ignoredKeys: ignoredKeys(value, checked.data) };
}

/** What the schema cannot see: records that stand twice, candidates whose id says something else. */
function contradictionsOf(bundle: Bundle): FieldProblem[] {
  const { companies, candidates, patents, interviews = [], deletions = [], searches = [] } = bundle;
  const lists = [companies, candidates, patents, interviews, deletions, searches];
  const repeated = lists.flatMap(repeatedIds);
  return [
    ...repeated.map((id) => ({ ja: `${id} が二度あります`, en: `${id} stands in it twice` })),
    ...candidates.filter(isTorn).map(({ id }) => ({
      ja: `候補 ${id} の企業・案件の番号が食い違っています`,
      en: `Candidate ${id} names another company or record inside`,
    })),
  ];
}

function repeatedIds(records: readonly { readonly id: string }[]): string[] {
  const ids = records.map(({ id }) => id);
  const first = new Map(ids.map((id, index) => [id, index] as const).reverse());
  return ids.filter((id, index) => first.get(id) !== index);
}

function isTorn({ id, companyId, patentId, patent }: Candidate): boolean {
  return id !== candidateId(companyId, patentId) || patent.id !== patentId;
}

/** The system would not give the file's bytes: a folder, or a file that is there no longer. */
export function unopenedFile(): BundleFileRefused {
  return new BundleFileRefused('unreadable', {
    ja: 'ファイルを開けませんでした。フォルダーではないか、移されたり消されたりしていないかを確かめて、もう一度選んでください。',
    en: 'The file could not be opened. Make sure that it is no folder and was not moved or deleted, then choose it again.',
  });
}

function emptyFile(): BundleFileRefused {
  return new BundleFileRefused('empty', {
    ja: 'このファイルは空です。書き出したときのファイルを選び直してください。',
    en: 'This file is empty. Choose the file that was exported.',
  });
}

function foreignFile(): BundleFileRefused {
  return new BundleFileRefused('foreign', {
    ja: 'このファイルは Osekkai のものではないようです。引き継ぎファイル（.json）か、企業を 1 行に 1 社ずつ書いた JSON Lines ファイルを選んでください。',
    en: 'This does not look like a file of Osekkai. Choose a bundle (.json), or companies as JSON Lines, one a line.',
  });
}

function newerBundle(): BundleFileRefused {
  return new BundleFileRefused('newer', {
    ja: 'この引き継ぎファイルは、より新しい版の Osekkai で作られています。拡張機能を更新してから、もう一度選んでください。',
    en: 'This bundle was made by a newer version of Osekkai: update the extension, then choose it again.',
  });
}

function brokenFile({ kind, line }: JsonFault): BundleFileRefused {
  const ja = `（${line} 行目）`;
  const en = ` (line ${line})`;
  const words =
    kind === 'cut'
      ? {
          ja: `このファイルは途中で切れています${ja}。ダウンロードやコピーをやり直してから、もう一度選んでください。`,
          en: `This file ends too early${en}. Download or copy it again, then choose it again.`,
        }
      : {
          ja: `このファイルは壊れていて読めません${ja}。元のファイルをもう一度書き出して選んでください。`,
          en: `This file is broken and cannot be read${en}. Export it once more and choose that one.`,
        };
  return new BundleFileRefused(kind, words, line);
}

function refusedBundle(
  reason: 'invalid' | 'inconsistent',
  problems: readonly FieldProblem[],
): BundleFileRefused {
  const { ja, en } = listProblems(problems);
  return new BundleFileRefused(reason, {
    ja: `引き継ぎファイルの内容に誤りがあります。${ja}元のパソコンでもう一度書き出してください。`,
    en: `The bundle holds mistakes. ${en} Export it once more where it was made.`,
  });
}
