import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findOccupations } from "#app/domain/occupations/find-occupations.server.ts";
import { formWithErrors } from "#app/platform/http/form.server.ts";
import type { FieldError, FormState } from "#app/platform/http/form.ts";
import type { ProfileChoices } from "./find-profile-choices.server.ts";
import type { ProfileSaid } from "./profile.ts";
import { levelFields, type TypedProfile } from "./profile-form.ts";

type Circumstances = { form: FormState; choices: ProfileChoices; lang: Lang };

/** Occupations to choose from, where what was typed may mean several. */
export type Meant = { id: string; name: string }[];
type ReadProfile = { ok: true; said: ProfileSaid } | { ok: false; form: FormState; meant: Meant };

/** What a typed profile means, or all that is wrong with it, each by its field. */
export async function readProfile(
  db: Db,
  typed: TypedProfile,
  { form, choices, lang }: Circumstances,
): Promise<ReadProfile> {
  const meant = await findMeant(db, typed.what, lang);
  const [only, ...others] = meant;
  const occupation = others.length === 0 ? only : meant.find(({ id }) => id === typed.occupation);
  const languages = levelFields.flatMap(({ lang, name }) => {
    const level = typed[name];
    return level ? [{ lang, level }] : [];
  });
  const { years, months, district, wishes, contactName, officeMayContact } = typed;
  const errors = {
    ...(only ? {} : { what: error("home:profile.error.unknownOccupation") }),
    ...(only && !occupation ? { occupation: error("home:profile.error.which") } : {}),
    ...(choices.districts.some(({ id }) => id === district) ? {} : { district: error("errors.choose") }),
    ...(languages.length > 0 ? {} : { levelDe: error("home:profile.error.noLanguage") }),
    ...(officeMayContact && !contactName ? { contactName: error("errors.required") } : {}),
  };
  if (!occupation || Object.keys(errors).length > 0)
    return { ok: false, form: formWithErrors(form, errors), meant: others.length > 0 ? meant : [] };
  const hidden = [...new Set(typed.hidden)].filter((company) => choices.companies.some(({ id }) => id === company));
  const forOffice = officeMayContact && contactName ? { name: contactName } : null;
  const said = { years, months, district, languages, hidden, forOffice, wishes: [...new Set(wishes)] };
  return { ok: true, said: { occupation: occupation.id, ...said } };
}

async function findMeant(db: Db, what: string, lang: Lang): Promise<Meant> {
  const found = await findOccupations(db, what, lang);
  return found.map(({ id, name }) => ({ id, name }));
}

function error(key: string): FieldError {
  return { key, values: {} };
}
