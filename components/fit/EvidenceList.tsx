import type { Axis, Evidence, Fit, Place, Span } from '../../lib/model/fit';
import type { OpenPatent } from '../../lib/model/open-patent';
import { PATENT_FIELDS } from '../../lib/model/patent-field';
import { profileLabel } from '../company/profile-label';
import { language, type MessageKey, t } from '../shell/language';
import { excerptOf } from './excerpt';
import { scoreText } from './FitBars';
import { MarkedText } from './MarkedText';

interface Props {
  readonly axis: Axis;
  readonly fit: Fit;
  readonly patent: OpenPatent;
}

/** How many phrases are shown before 「ほか N 件」. */
const SHOWN = 6;
/** Points under which a match says nothing to a reader: a single letter in common. */
const LEAST_SHARE = 0.5;

/** One axis of a fit: its number and, phrase by phrase, the words of both sides. */
export function EvidenceList({ axis, fit, patent }: Props) {
  const evidence = fit.evidence
    .filter((one) => one.axis === axis && one.share !== 0)
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
  const shown = evidence.filter(({ share }) => Math.abs(share) >= LEAST_SHARE).slice(0, SHOWN);
  const rest = evidence.filter((one) => !shown.includes(one));
  const score = fit[axis];
  return (
    <section class={`evidence ${axis}`}>
      <h3>
        <span class="axis-name">{t(axis === 'need' ? 'axisNeed' : 'axisCapability')}</span>
        <span class="axis-score">{scoreText(score)}</span>
      </h3>
      {evidence.length === 0 && (
        <p class="muted">{t(score === null ? nothingToCompare(axis) : 'evidenceNone')}</p>
      )}
      <ul>
        {shown.map((one) => (
          <EvidenceItem
            key={`${one.part}${one.field}${one.phrase}${one.matches[0]?.word}`}
            evidence={one}
            patent={patent}
          />
        ))}
      </ul>
      {axis === 'need' && fit.unanswered.length > 0 && score !== null && (
        <p class="unanswered muted">
          {t('evidenceUnanswered')}: {fit.unanswered.map((need) => `「${need}」`).join('')}
        </p>
      )}
      {rest.length > 0 && (
        <p class="muted">
          {t('evidenceMore', rest.length, signed(rest.reduce((sum, one) => sum + one.share, 0)))}
        </p>
      )}
    </section>
  );
}

const nothingToCompare = (axis: Axis): MessageKey =>
  axis === 'need' ? 'evidenceNoNeeds' : 'evidenceNoStrengths';

function EvidenceItem({
  evidence,
  patent,
}: {
  readonly evidence: Evidence;
  readonly patent: OpenPatent;
}) {
  const { axis, phrase, matches, share, part, predicted } = evidence;
  return (
    <li>
      <p class="ours">
        <span class="tag">{ownTag(evidence)}</span>
        <span>
          {part === 'verdicts' ? (
            t('evidenceVerdictsWords', phrase)
          ) : (
            <MarkedText text={phrase} spans={matches.flatMap((match) => match.spans)} axis={axis} />
          )}
        </span>
        <span class="share">{t('evidenceShare', signed(share))}</span>
      </p>
      {(part === 'related' || part === 'class') && (
        <p class="theirs">
          <span class="tag part">{t(PARTS[part])}</span>
          <b>{matches.map(({ word }) => word).join('、')}</b>
          {predicted && <span class="muted"> {t('evidencePredicted')}</span>}
        </p>
      )}
      {placesByText(matches.flatMap((match) => match.places)).map(({ field, index, spans }) => {
        const { text, spans: shown } = excerptOf(textAt(patent, field, index), spans);
        return (
          <p class="theirs" key={`${field}${index}`}>
            <span class="tag">{patentFieldName(field)}</span>
            <MarkedText text={text} spans={shown} axis={axis} />
          </p>
        );
      })}
    </li>
  );
}

const PARTS = {
  exact: 'evidencePartExact',
  related: 'evidencePartRelated',
  class: 'evidencePartClass',
  verdicts: 'evidencePartVerdicts',
  noise: 'evidencePartNoise',
} as const satisfies Record<Evidence['part'], MessageKey>;

/** What of the profile the reason begins with: its field, or the part where no field stands behind. */
function ownTag({ part, field }: Evidence): string {
  const own = part === 'verdicts' || field === 'relatedWords' || field === 'relatedClasses';
  return own ? t(PARTS[part]) : profileLabel(field);
}

interface MarkedField {
  readonly field: string;
  readonly index: number | undefined;
  readonly spans: Span[];
}

function placesByText(places: readonly Place[]): MarkedField[] {
  const fields = new Map<string, MarkedField>();
  for (const { field, index, start, end } of places) {
    const key = `${field}:${index ?? ''}`;
    const known = fields.get(key) ?? { field, index, spans: [] };
    known.spans.push({ start, end });
    fields.set(key, known);
  }
  return [...fields.values()];
}

function textAt(patent: OpenPatent, field: string, index: number | undefined): string {
  const value = patent[field as keyof OpenPatent];
  if (typeof value === 'string') return value;
  const part: unknown = Array.isArray(value) && index !== undefined ? value[index] : '';
  return typeof part === 'string' ? part : '';
}

function patentFieldName(key: string): string {
  if (key === 'title') return t('fieldTitle');
  const field = PATENT_FIELDS.find((one) => one.key === key);
  if (!field) return key;
  return language.value === 'ja' ? field.column : field.english;
}

function signed(share: number): string {
  return `${share < 0 ? '−' : '+'}${Math.abs(share).toFixed(1)}`;
}
