import type { ChipField } from '../../model/company';

/** The lists of the profile that a visit's notes may fill. */
export type TakenField = Exclude<ChipField, 'noiseWords'>;
