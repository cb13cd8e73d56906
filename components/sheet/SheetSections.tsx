import { SHEET_SECTIONS, type SheetSection } from '../../lib/export/sheet-blocks';
import { type MessageKey, t } from '../shell/language';

const NAMES: Readonly<Record<SheetSection, MessageKey>> = {
  business: 'sheetSectionBusiness',
  strengths: 'sheetSectionStrengths',
  map: 'sheetSectionMap',
  equipment: 'sheetSectionEquipment',
  products: 'sheetSectionProducts',
  certifications: 'sheetSectionCertifications',
  fields: 'sheetSectionFields',
  wishes: 'sheetSectionWishes',
  markets: 'sheetSectionMarkets',
};

interface Props {
  readonly chosen: readonly SheetSection[];
  readonly onChange: (chosen: readonly SheetSection[]) => void;
}

/** Which parts go on the paper. */
export function SheetSections({ chosen, onChange }: Props) {
  const turn = (section: SheetSection) =>
    onChange(SHEET_SECTIONS.filter((one) => chosen.includes(one) !== (one === section)));
  return (
    <fieldset class="sheet-sections">
      <legend>{t('sheetSections')}</legend>
      {SHEET_SECTIONS.map((section) => (
        <label key={section}>
          <input
            type="checkbox"
            checked={chosen.includes(section)}
            onChange={() => turn(section)}
          />
          {t(NAMES[section])}
        </label>
      ))}
    </fieldset>
  );
}
