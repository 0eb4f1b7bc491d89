import type { Country } from "#db/codes.ts";
import type { Minor } from "#db/schema.ts";

/**
 * The numbers that law changes every year, with the announcement each was read from. Add a line when a new one is
 * announced; never change an old one, for a listing is measured by the year in which the work starts.
 */
export type MinimumWage = {
  country: Country;
  year: number;
  hour: Minor;
  /** Full time; null where the law knows only the hour. */
  month: Minor | null;
  source: string;
};

export const minimumWages: readonly MinimumWage[] = [
  { country: "DE", year: 2025, hour: 12_82, month: null, source: "MiLoV4" },
  { country: "DE", year: 2026, hour: 13_90, month: null, source: "MiLoV5 § 1" },
  { country: "DE", year: 2027, hour: 14_60, month: null, source: "MiLoV5 § 1" },
  { country: "PL", year: 2025, hour: 30_50, month: 4_666_00, source: "Rozporządzenie Rady Ministrów 2024" },
  { country: "PL", year: 2026, hour: 31_40, month: 4_806_00, source: "Rozporządzenie Rady Ministrów z 11.09.2025" },
  { country: "CZ", year: 2025, hour: 124_40, month: 20_800_00, source: "MPSV" },
  { country: "CZ", year: 2026, hour: 134_40, month: 22_400_00, source: "MPSV, 0,434 × 51 497 Kč" },
];

/** Mindestausbildungsvergütung, § 17 BBiG: per month and training year, fixed by the year in which training starts. */
export const minimumTrainingPay: readonly { year: number; perYear: readonly Minor[]; source: string }[] = [
  { year: 2025, perYear: [682_00, 805_00, 921_00, 955_00], source: "BGBl. 2024 I Nr. 305" },
  { year: 2026, perYear: [724_00, 854_00, 977_00, 1_014_00], source: "BGBl. 2025 I Nr. 235" },
];
