import { kinds, type Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findAllOccupations } from "#app/domain/occupations/find-occupations.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { type FormState, typedList, typedText } from "#app/platform/http/form.ts";
import { compareIn } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { latestDeadline } from "../../checks/listing-problems.ts";
import type { FormChoices } from "../form-part.ts";
import { findPhraseChoices } from "./find-phrase-choices.server.ts";
import { findQuestionChoices } from "./find-question-choices.server.ts";

/** What the form offers for the kind and occupation that stand in it. */
export async function findFormChoices(
  db: Db,
  { companyId, form, lang, now }: { companyId: string; form: FormState; lang: Lang; now: Date },
): Promise<FormChoices> {
  const occupations = await findAllOccupations(db, lang);
  const kind = kinds.find((one) => one === typedText(form, "kind")) ?? "job";
  const occupation = typedText(form, "occupation") ?? "";
  const field = occupations.find(({ id }) => id === occupation)?.field ?? "metal";
  const chosen = ["tasks", "requirements", "requirementsNice", "benefits"].flatMap(
    (name) => typedList(form, name) ?? [],
  );
  const company = await db
    .selectFrom("company")
    .select("contact_name")
    .where("id", "=", companyId)
    .executeTakeFirstOrThrow();
  const today = dayOf(now);
  return {
    occupations: byField(occupations, lang),
    questions: await findQuestionChoices(db, {
      kind,
      occupation,
      field,
      lang,
      chosen: typedList(form, "questions") ?? [],
    }),
    phrases: await findPhraseChoices(db, { kind, occupation, field, lang, chosen }),
    contactName: company.contact_name,
    today,
    latestDeadline: latestDeadline(today),
  };
}

/** Occupations of a field follow each other, fields in the order of the reader's alphabet. */
function byField(occupations: Awaited<ReturnType<typeof findAllOccupations>>, lang: Lang) {
  const t = textsFor(lang);
  const nameOf = ({ field }: { field: (typeof occupations)[number]["field"] }) => t(`listing:field.${field}`);
  return occupations
    .map(({ id, name, field }) => ({ id, name, field }))
    .sort((a, b) => compareIn(lang)(nameOf(a), nameOf(b)) || compareIn(lang)(a.name, b.name));
}
