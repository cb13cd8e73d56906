import type { FieldShare } from '../../lib/model/ranking';
import { t } from '../shell/language';
import { codeWords } from './facet-words';

interface Props {
  readonly fields: readonly FieldShare[];
  readonly fieldName: (code: string) => string;
}

/** 上位100件の分野: beside each class's part of the company's best stands its part of the whole catalogue. */
export function FieldShares({ fields, fieldName }: Props) {
  const widest = Math.max(0.01, ...fields.flatMap(({ best, all }) => [best, all]));
  return (
    <figure class="plot field-shares">
      <figcaption>{t('catalogueFields')}</figcaption>
      <table aria-label={t('catalogueFields')}>
        <thead>
          <tr>
            <th scope="col">{t('catalogueFieldsField')}</th>
            <th scope="col">
              <Swatch kind="best" />
              {t('catalogueFieldsBest')}
            </th>
            <th scope="col">
              <Swatch kind="all" />
              {t('catalogueFieldsAll')}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {fields.map(({ code, best, all }) => (
            <tr key={code}>
              <th scope="row" title={codeWords(code, fieldName)}>
                {codeWords(code, fieldName)}
              </th>
              <td>{percent(best)}</td>
              <td>{percent(all)}</td>
              <td class="share-bars" aria-hidden="true">
                <Bars best={best / widest} all={all / widest} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** Both bars of one class; lengths are parts of the longest, 0–1. */
function Bars({ best, all }: { readonly best: number; readonly all: number }) {
  return (
    <svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
      <rect class="share best" x={0} y={1} width={best * 100} height={8} />
      <rect class="share all" x={0} y={10} width={all * 100} height={5} />
    </svg>
  );
}

function Swatch({ kind }: { readonly kind: 'best' | 'all' }) {
  return <span class={`swatch ${kind}`} aria-hidden="true" />;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(part > 0 && part < 0.1 ? 1 : 0)}%`;
}
