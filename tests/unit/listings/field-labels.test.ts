import { expect, test } from "vitest";
import { kinds } from "#db/codes.ts";
import { fieldOfRow, rowNames } from "#app/domain/listings/change/rows.ts";
import { fieldLabels } from "#app/domain/listings/form/form-part.ts";
import { ListingForm } from "#app/domain/listings/form/listing-form.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

const named = Object.keys(fieldLabels(textsFor("de")));

/** Boxes of which only a forged form can send something wrong, beside those that have a name. */
const beside = ["languages", "licencesNice", "requirementsNice", "features"];

test("the summary of the form names every field", () => {
  const fields = Object.keys(ListingForm.shape);
  const nameless = fields.filter((field) => !named.some((name) => name.split(/[.[]/)[0] === field));
  expect(nameless.sort()).toEqual(beside.sort());
});

test.each(kinds)("and every field of a %s at which the office may say something", (kind) => {
  expect(rowNames.map((row) => fieldOfRow(row, kind)).filter((field) => !named.includes(field))).toEqual([]);
});
