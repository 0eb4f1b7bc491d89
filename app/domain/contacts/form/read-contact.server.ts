import type { Lang } from "#db/codes.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { homeOf, readPhone } from "#app/platform/typed/phone.server.ts";
import { readTime } from "#app/platform/typed/read-time.ts";
import type { ContactHours, ContactPerson } from "../contact-person.ts";
import { roleFields, type TypedContact } from "./contact-person-form.ts";

type Errors = Record<string, FieldError>;
type Read<Value> = { value: Value; errors: Errors };

type Circumstances = {
  /** Of who writes: says from which country a telephone number is. */
  lang: Lang;
  /** Those that this board speaks. */
  offered: readonly Lang[];
  /** Ids that can be chosen. */
  districts: readonly string[];
};

export type ReadContact = { ok: true; person: ContactPerson } | { ok: false; errors: Errors };

/** What a typed person means, or all that is wrong with it, each by its field. */
export function readContact(typed: TypedContact, { lang, offered, districts }: Circumstances): ReadContact {
  const roles = readRoles(typed, offered);
  const phone = readOptionalPhone(typed.phone, lang);
  const hours = readHours(typed);
  const unknown = typed.districts.some((id) => !districts.includes(id));
  const errors = {
    ...{ ...roles.errors, ...phone.errors, ...hours.errors },
    ...(unknown ? { districts: { key: "errors.choose", values: {} } } : {}),
  };
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    person: {
      ...{ name: typed.name, email: typed.email, phone: phone.value, roles: roles.value, hours: hours.value },
      languages: [...new Set(typed.languages)],
      fields: [...new Set(typed.fields)],
      districts: [...new Set(typed.districts)],
    },
  };
}

/** In one language at least: who reads another is told it in that one. */
function readRoles(typed: TypedContact, offered: readonly Lang[]): Read<ContactPerson["roles"]> {
  const asked = roleFields.filter(({ lang }) => offered.includes(lang));
  const value = asked.flatMap(({ lang, name }) => {
    const role = typed[name];
    return role ? [{ lang, role }] : [];
  });
  const [first] = asked;
  if (value.length > 0 || !first) return { value, errors: {} };
  return { value, errors: { [first.name]: { key: "errors.required", values: {} } } };
}

function readOptionalPhone(typed: string | undefined, lang: Lang): Read<string | null> {
  if (!typed) return { value: null, errors: {} };
  const phone = readPhone(typed, homeOf[lang]);
  return phone.ok ? { value: phone.value, errors: {} } : { value: null, errors: { phone: phone.error } };
}

/** Days and times belong together. */
function readHours({ weekdays, from, until }: TypedContact): Read<ContactHours | null> {
  if (weekdays.length === 0 && !from && !until) return { value: null, errors: {} };
  const required = { key: "errors.required", values: {} };
  const errors: Errors = {};
  if (weekdays.length === 0) errors["weekdays"] = { key: "errors.choose", values: {} };
  const [begins, ends] = [from, until].map((typed) => (typed ? readTime(typed) : null));
  if (!begins?.ok) errors["from"] = begins?.error ?? required;
  if (!ends?.ok) errors["until"] = ends?.error ?? required;
  if (begins?.ok && ends?.ok && begins.value >= ends.value) {
    errors["until"] = { key: "contacts:errors.endsBefore", values: {} };
  }
  if (!begins?.ok || !ends?.ok) return { value: null, errors };
  const days = [...new Set(weekdays)].map(Number).sort((a, b) => a - b);
  return { value: { weekdays: days, from: begins.value, until: ends.value }, errors };
}
