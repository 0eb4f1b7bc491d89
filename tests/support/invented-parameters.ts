/** Round numbers that are easy to reckon with. They are invented: no law of any year says so. */
export const inventedParameters = {
  DE: {
    ...{ basicAllowance: 10_000, zone2End: 20_000, zone2Square: 1_000, zone2Linear: 1_000 },
    ...{ zone3End: 50_000, zone3Square: 200, zone3Linear: 2_000, zone3Add: 2_000 },
    ...{ zone4End: 100_000, zone4Rate: 40, zone4Less: 10_000, zone5Rate: 50, zone5Less: 20_000 },
    ...{ employeeLump: 1_000, specialLump: 200, childAllowance: 3_000 },
    ...{ soliFree: 5_000, soliRate: 5, soliMitigation: 20, churchRate: 10 },
    ...{ pensionRate: 20, unemploymentRate: 2, pensionCeiling: 6_000 },
    ...{ healthRate: 14, healthReducedRate: 12, healthExtra: 2, healthCeiling: 4_000 },
    ...{ careRate: 4, careChildless: 0.5, carePerChild: 0.2, careSaxony: 0.5, transitionEnd: 2_000 },
  },
  PL: {
    ...{ pensionRate: 10, disabilityRate: 1, sicknessRate: 2, ceiling: 300_000, healthRate: 10 },
    ...{ costs: 100, costsCommuting: 200, threshold: 100_000, rate1: 10, rate2: 30, reduction: 3_000 },
  },
  CZ: {
    ...{ socialRate: 7, socialCeiling: 2_400_000, healthRate: 5, threshold: 100_000, rate1: 10, rate2: 20 },
    ...{ taxpayerDiscount: 2_000, child1: 1_000, child2: 1_500, child3: 2_000 },
  },
} as const;
