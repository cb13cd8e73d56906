import { FitBars } from '../fit/FitBars';

/** A company with its switch on and some phrases. What the words beside it say, as a picture. */
export function PictureOfCompany() {
  return (
    <div class="picture" aria-hidden="true">
      <div class="picture-card">
        <span class="picture-switch" />
        <span class="picture-line strong" />
        <span class="picture-chip" style={{ width: '58px' }} />
        <span class="picture-chip" style={{ width: '82px' }} />
        <span class="picture-chip" style={{ width: '44px' }} />
      </div>
    </div>
  );
}

const ROWS = [
  { fit: 72, need: 80, capability: 60, width: '70%' },
  { fit: 41, need: 30, capability: 52, width: '88%' },
  { fit: 18, need: 12, capability: 20, width: '56%' },
] as const;

/** Rows of a list, each with its badge. */
export function PictureOfList() {
  return (
    <div class="picture" aria-hidden="true">
      <div class="picture-card rows">
        {ROWS.map(({ fit, need, capability, width }) => (
          <div key={fit} class="picture-row">
            <span class="picture-line" style={{ maxWidth: width }} />
            <span class="picture-badge">
              <b>{fit}</b>
              <FitBars need={need} capability={capability} />
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}

/** A shortlist that becomes a file. */
export function PictureOfShortlist() {
  return (
    <div class="picture" aria-hidden="true">
      <div class="picture-card rows">
        <div class="picture-row">
          <span class="picture-star">★</span>
          <span class="picture-line" />
        </div>
        <div class="picture-row">
          <span class="picture-star">★</span>
          <span class="picture-line" />
        </div>
      </div>
      <span class="picture-arrow">→</span>
      <span class="picture-file">CSV</span>
    </div>
  );
}
