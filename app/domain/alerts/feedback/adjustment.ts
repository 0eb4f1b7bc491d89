import type { AlertVerdict } from "#db/alerts/alert-codes.ts";
import { germanLevels } from "#db/codes.ts";
import type { CardFacts } from "#app/domain/listings/card/card-facts.ts";
import { comparablePay } from "#app/domain/listings/pay.ts";
import type { Way } from "#app/domain/places/way.ts";
import { type Criteria, mostLeftOut, paySteps } from "#app/domain/search/criteria.ts";
import { reachBelow } from "#app/domain/search/reach.ts";
import { hourlyCents, payFloor } from "#app/domain/search/selecting/pay-floor.ts";
import { eurosAnHour } from "#app/domain/search/wishes/wage.ts";

type About = { card: CardFacts; way: Way | null };

/**
 * The next search of the same kind that would not have found this listing, by the one thing that was wrong with it. Null
 * where no search could say that, or the one there is says it already.
 */
export function adjustment(verdict: AlertVerdict, criteria: Criteria, { card, way }: About): Criteria | null {
  switch (verdict) {
    case "right":
      return null;
    case "far":
      return nearer(criteria, { card, way });
    case "wrong_work": {
      const known = criteria.not.includes(card.occupationId) || criteria.not.length >= mostLeftOut;
      return known ? null : { ...criteria, not: [...criteria.not, card.occupationId].sort() };
    }
    case "low_pay":
      return betterPaid(criteria, card);
    case "german": {
      const level = germanLevels[germanLevels.indexOf(card.german) - 1];
      return level ? { ...criteria, german: level } : null;
    }
  }
}

function nearer(criteria: Criteria, { card, way }: About): Criteria | null {
  if (criteria.near !== "" && way) {
    const far = criteria.unit === "min" ? way.minutes : way.km;
    const reach = reachBelow({ within: Math.min(far, criteria.within), unit: criteria.unit });
    return reach && { ...criteria, ...reach };
  }
  const there = card.places.map(({ districtId }) => districtId);
  const district = criteria.district.filter((id) => !there.includes(id));
  return district.length > 0 && district.length < criteria.district.length ? { ...criteria, district } : null;
}

function betterPaid(criteria: Criteria, { pay, rate }: CardFacts): Criteria | null {
  const hourly = comparablePay(pay, rate);
  if (hourly === null) return null;
  const floor = criteria.pay && payFloor(criteria.pay, rate);
  const least = Math.max(hourly, floor ? hourlyCents(floor) : 0);
  const step = paySteps.find((euros) => euros * 100 > least);
  return step === undefined ? null : { ...criteria, pay: eurosAnHour(step) };
}
