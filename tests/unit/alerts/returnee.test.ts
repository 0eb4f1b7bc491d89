import { expect, test } from "vitest";
import { criteriaOfReturn, horizons, horizonText } from "#app/domain/alerts/returnee.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";

test("a returnee's alert repeats everything in the home district, in the field if one was named", () => {
  expect(criteriaOfReturn({ homeDistrict: "goerlitz", homePlace: "", fields: ["metal"] })).toBe(
    "field=metal&district=goerlitz",
  );
  expect(criteriaOfReturn({ homeDistrict: "goerlitz", homePlace: "", fields: [] })).toBe("district=goerlitz");
});

test("each horizon has its text, and a number that is none the first", () => {
  const t = textsOf("de");
  const texts = horizons.map((months) => horizonText(t, Number(months)));
  expect(new Set(texts).size).toBe(horizons.length);
  expect(texts).toEqual(horizons.map((months) => t(`alert:returnee.horizons.${months}`)));
  expect(horizonText(t, 7)).toBe(texts[0]);
});
