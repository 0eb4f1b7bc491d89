import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { ForgotPasswordForm, InviteForm, SignInForm } from "#app/domain/accounts/account-forms.ts";
import { AdmissionForm } from "#app/domain/admissions/admission-form.ts";
import { alertForm, ReturneeForm } from "#app/domain/alerts/sign-up/alert-form.ts";
import { ageForm } from "#app/domain/applications/draft/age-form.ts";
import { LinksForm } from "#app/domain/applications/draft/application-form.ts";
import { personForm } from "#app/domain/applications/draft/person-form.server.ts";
import { CompanyForm } from "#app/domain/companies/company-form.ts";
import { listingFormOf } from "#app/domain/listings/form/listing-form-of.server.ts";
import { ReportForm } from "#app/domain/reports/report-form.ts";
import { TasterForm } from "#app/domain/tasters/taster-form.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";

const AlertForm = alertForm({ forPupils: false });

const forms: [name: string, schema: z.ZodType, field: string][] = [
  ["sign-in", SignInForm, "email"],
  ["forgotten password", ForgotPasswordForm, "email"],
  ["invitation", InviteForm, "email"],
  ["application", personForm("de"), "email"],
  ["my applications", LinksForm, "email"],
  ["alert", AlertForm, "email"],
  ["a parent of an applicant", ageForm(null), "parentEmail"],
  ["taster day", TasterForm, "email"],
  ["returnees", ReturneeForm, "email"],
  ["report", ReportForm, "email"],
  ["company", CompanyForm, "contactEmail"],
  ["membership", AdmissionForm, "contactEmail"],
  ["listing", listingFormOf("DE"), "contactEmail"],
];

describe.each(forms)("the form %s reads a mail address as the others do", (_, schema, field) => {
  const errors = (typed: string) => readForm(formOf({ [field]: typed }), schema).form.errors[field];

  test.each([
    "anna@müller.de",
    "\u200bAnna@web.de\u00a0",
    "an\u00adna@web.de\ufeff",
    "mailto:anna@web.de",
    "anna@web.de.",
  ])("%j is one", (typed) => {
    expect(errors(typed)).toBeUndefined();
  });

  test.each([
    ["anna@gmail", "errors.emailDomain"],
    ["anna", "errors.email"],
    ["anna@web.de, paul@web.de", "errors.email"],
    ["a@b@web.de", "errors.email"],
  ])("%j is none", (typed, key) => {
    expect(errors(typed)).toEqual([{ key, values: {} }]);
  });
});

test.each(["1", "a@", "+49", " ", "x1 "])("a book of %j is refused without being read", (text) => {
  const book = text.repeat(100_000);
  const person = readForm(formOf({ name: "Anna", email: book, phone: `1${book}1` }), personForm("de"));
  expect(Object.keys(person.form.errors)).toContain("phone");
  const typed = { payMin: `1${book}`, startsOn: `1${book}`, kind: "job" };
  expect(Object.keys(readForm(formOf(typed), listingFormOf("DE")).form.errors)).toContain("startsOn");
});

test("what nobody sees is nothing", () => {
  const { form } = readForm(
    formOf({ name: "\u200b\u2060", email: "\u00ad \ufeff", phone: "\u202e" }),
    personForm("pl"),
  );
  expect(form.errors).toMatchObject({ name: [{ key: "errors.required" }], email: [{ key: "errors.required" }] });
  expect(form.errors["phone"]).toBeUndefined();
});

test("a password stays what its owner's keyboard made of it", () => {
  const password = "kůň\u200dmaluje\u00a0plot";
  const read = readForm(formOf({ email: "anna@web.de", password }), SignInForm);
  expect(read).toMatchObject({ ok: true, value: { password } });
});

describe("an address that nothing will reach", () => {
  const sent = (typed: Record<string, string>, mode: "production" | "demo" = "production") =>
    askAboutAddress(readForm(formOf({ frequency: "daily", ...typed }), AlertForm), "email", { mode });

  test("is asked about once, and taken when its owner says so", () => {
    expect(sent({ email: "anna@gmial.com" })).toMatchObject({
      ok: false,
      form: {
        errors: {
          email: [{ key: "errors.mailMeant", values: { address: "anna@gmial.com", meant: "anna@gmail.com" } }],
        },
        typed: { email: "anna@gmial.com", frequency: "daily" },
      },
    });
    expect(sent({ email: "anna@gmial.com", emailSure: "anna@gmial.com" })).toMatchObject({ ok: true });
    expect(sent({ email: "anna@gmal.com", emailSure: "anna@gmial.com" })).toMatchObject({ ok: false });
    expect(sent({ email: "anna@gmail.com" })).toMatchObject({ ok: true });
  });

  test("is asked about beside what else is wrong", () => {
    const { form } = sent({ email: "anna@gmial.com", frequency: "now and then" });
    expect(Object.keys(form.errors).sort()).toEqual(["email", "frequency"]);
  });

  test("may be an example where the board is one", () => {
    expect(sent({ email: "anna@example.com" })).toMatchObject({ ok: false });
    expect(sent({ email: "anna@example.com" }, "demo")).toMatchObject({ ok: true });
  });
});

describe("the listing form reads what people write in several ways", () => {
  const least = { kind: "job", occupation: "schweisser", titleDe: "Schweißer (m/w/d)", germanLevel: "A2" };
  const read = (typed: Record<string, string>) => readForm(formOf({ ...least, ...typed }), listingFormOf("PL"));

  test("amounts, days, hours and numbers", () => {
    const typed = { payMin: "4 806,50 zł", payMax: "5.500", payCurrency: "PLN", hoursMin: "38,5 h", posts: "1 200" };
    expect(read({ ...typed, posts: "2", startsOn: "1 września 2027", contactPhone: "600–100–200" })).toMatchObject({
      ok: true,
      value: {
        payMin: { amount: 4806.5, currency: "PLN" },
        payMax: { amount: 5500, currency: null },
        hoursMin: 38.5,
        startsOn: "2027-09-01",
        contactPhone: "+48600100200",
      },
    });
  });

  test("and says at each field what it cannot read", () => {
    const typed = { payMin: "1,500", payMax: "99 999 999", startsOn: "1.9.", deadline: "bald", contactPhone: "-----" };
    expect(read(typed).form.errors).toEqual({
      payMin: [{ key: "errors.amount", values: {} }],
      payMax: [{ key: "errors.tooLarge", values: { limit: 9_999_999 } }],
      startsOn: [{ key: "errors.dateYear", values: {} }],
      deadline: [{ key: "errors.date", values: {} }],
      contactPhone: [{ key: "errors.phone", values: {} }],
    });
  });
});

test("the company form reads a page of the web and a postal code as people write them", () => {
  const read = readForm(formOf({ website: "www.Muster.de", postalCode: "D-02826" }), CompanyForm);
  expect(Object.keys(read.form.errors)).not.toContain("website");
  expect(Object.keys(read.form.errors)).not.toContain("postalCode");
  const wrong = readForm(formOf({ website: "javascript:alert(1)", postalCode: "A-1010" }), CompanyForm);
  expect(wrong.form.errors).toMatchObject({
    website: [{ key: "errors.url" }],
    postalCode: [{ key: "errors.postalCode" }],
  });
});

function formOf(typed: Record<string, string>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(typed)) body.set(name, value);
  return body;
}
