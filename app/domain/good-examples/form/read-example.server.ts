import type { Country } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { readPhone } from "#app/platform/typed/phone.server.ts";
import type { ExampleContact, ExampleContent, ExampleText } from "../example-content.ts";
import { exampleLanguages, exampleParts, type TypedExample } from "./example-form.ts";

type Asked = {
  /** The company that wrote it; null: the office, which says of whom it tells. */
  companyId: string | null;
};

export type ReadExample = { ok: true; content: ExampleContent } | { ok: false; errors: Record<string, FieldError> };

type Errors = Record<string, FieldError>;

/** What a typed example means, or all that is wrong with it, each by its field. */
export async function readExample(db: Db, typed: TypedExample, { companyId }: Asked): Promise<ReadExample> {
  const company = await findTold(db, companyId ?? typed.company);
  const texts = readTexts(typed);
  const contact = readContact(typed, company?.country ?? "DE");
  const events = await readEvents(db, typed);
  const errors: Errors = {
    ...texts.errors,
    ...contact.errors,
    ...events.errors,
    ...(company === undefined ? { company: { key: "errors.choose", values: {} } } : {}),
  };
  if (company === undefined || Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    content: {
      membersOnly: typed.audience === "members",
      companyId: company?.id ?? null,
      cost: typed.cost ?? null,
      contact: contact.contact,
      texts: texts.texts,
      ...{ tags: typed.tags, fields: typed.fields, eventIds: events.ids },
    },
  };
}

/** One language is enough, but in each that is begun the case is whole: half a case helps nobody. */
function readTexts(typed: TypedExample): { texts: ExampleText[]; errors: Errors } {
  const missing = { key: "example:errors.part", values: {} };
  const begun = exampleLanguages.filter((names) => exampleParts.some((part) => typed[names[part]]));
  const [first] = exampleLanguages;
  if (begun.length === 0) return { texts: [], errors: { [first.title]: { key: "example:errors.noText", values: {} } } };
  const gaps = begun.flatMap((names) => exampleParts.flatMap((part) => (typed[names[part]] ? [] : [names[part]])));
  const texts = begun.map(({ lang, ...names }) => ({
    lang,
    title: typed[names.title] ?? "",
    problem: typed[names.problem] ?? "",
    way: typed[names.way] ?? "",
    result: typed[names.result] ?? "",
  }));
  return { texts, errors: Object.fromEntries(gaps.map((name) => [name, missing])) };
}

/** Nobody is named who does not want to be, and nobody without a way to reach them. */
function readContact(typed: TypedExample, home: Country): { contact: ExampleContact | null; errors: Errors } {
  const { contactName, contactEmail, contactPhone, contactAgreed } = typed;
  if (!contactName && !contactEmail && !contactPhone) return { contact: null, errors: {} };
  const phone = contactPhone ? readPhone(contactPhone, home) : null;
  const errors: Errors = {
    ...(contactName ? {} : { contactName: { key: "errors.required", values: {} } }),
    ...(contactEmail || contactPhone ? {} : { contactEmail: { key: "example:errors.reach", values: {} } }),
    ...(phone && !phone.ok ? { contactPhone: phone.error } : {}),
    ...(contactAgreed ? {} : { contactAgreed: { key: "example:errors.agreed", values: {} } }),
  };
  if (!contactName) return { contact: null, errors };
  return {
    contact: { name: contactName, email: contactEmail ?? null, phone: phone?.ok ? phone.value : null },
    errors,
  };
}

async function readEvents(db: Db, typed: TypedExample): Promise<{ ids: string[]; errors: Errors }> {
  const names = ["event1", "event2", "event3"] as const;
  const chosen = names.flatMap((name) => (typed[name] ? [{ name, id: typed[name] }] : []));
  const ids = [...new Set(chosen.map(({ id }) => id))];
  if (ids.length === 0) return { ids, errors: {} };
  const known = await db
    .selectFrom("event")
    .select("id")
    .where("id", "in", ids)
    .where("status", "in", ["published", "cancelled"])
    .execute();
  const wrong = chosen.filter((one) => !known.some(({ id }) => id === one.id));
  return { ids, errors: Object.fromEntries(wrong.map(({ name }) => [name, { key: "errors.choose", values: {} }])) };
}

/** null: none; undefined: there is no such company. */
async function findTold(db: Db, id: string | undefined) {
  if (!id) return null;
  return db
    .selectFrom("company")
    .innerJoin("place", "place.id", "company.place_id")
    .select(["company.id", "place.country"])
    .where("company.id", "=", id)
    .executeTakeFirst();
}
