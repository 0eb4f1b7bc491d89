import { kinds, type Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { kindsOfOrganisation } from "#app/domain/companies/kinds-of-organisation.ts";
import { findAllOccupations } from "#app/domain/occupations/find-occupations.server.ts";
import { findHasBorder } from "#app/domain/places/find-has-border.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { type FormState, typedList, typedText } from "#app/platform/http/form.ts";
import { compareIn } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { findCountries } from "../../checks/find-check-context.server.ts";
import { latestDeadline } from "../../checks/listing-problems.ts";
import { listingLimits } from "../../listing-limits.ts";
import { findWorkPlace } from "../../work-places.server.ts";
import type { FormChoices } from "../form-part.ts";
import { findProposal } from "../proposal/find-proposal.server.ts";
import { findSiteLines, typedPlaces } from "../take-site.server.ts";
import { findPhraseChoices } from "./find-phrase-choices.server.ts";
import { findQuestionChoices } from "./find-question-choices.server.ts";
import { listOfSection, typedSearch } from "./phrase-search.ts";

type Asked = { companyId: string; listingIds?: CompanyScope["listingIds"]; form: FormState; lang: Lang; now: Date };

/** What the form offers for the kind and occupation that stand in it. */
export async function findFormChoices(
  db: Db,
  { companyId, listingIds = null, form, lang, now }: Asked,
): Promise<FormChoices> {
  const occupations = await findAllOccupations(db, lang);
  const kind = kinds.find((one) => one === typedText(form, "kind")) ?? "job";
  const occupation = typedText(form, "occupation") ?? "";
  const known = occupations.find(({ id }) => id === occupation);
  const field = known?.field ?? "metal";
  const chosen = ["tasks", "requirements", "requirementsNice", "benefits"].flatMap(
    (name) => typedList(form, name) ?? [],
  );
  const company = await db
    .selectFrom("company")
    .innerJoin("place", "place.id", "company.place_id")
    .select(["company.kind", "company.contact_name", "place.country"])
    .where("company.id", "=", companyId)
    .executeTakeFirstOrThrow();
  const today = dayOf(now);
  const countries = await countriesOf(db, form, lang);
  const placesTyped = typedPlaces(form.typed);
  const sites = await findSiteLines(db, { companyId, lang });
  const offered = kindsOfOrganisation[company.kind];
  return {
    kinds: kinds.filter((one) => one === kind || offered.includes(one)),
    countries: countries.length > 0 ? countries : [company.country],
    sites: sites.map(({ line }) => line).filter((line) => !placesTyped.includes(line)),
    occupations: byField(occupations, lang),
    questions: await findQuestionChoices(db, {
      kind,
      occupation,
      field,
      lang,
      chosen: typedList(form, "questions") ?? [],
    }),
    phrases: await findPhraseChoices(db, {
      ...{ kind, occupation, field, lang, chosen },
      searched: (section) => typedSearch(form, listOfSection[section]),
    }),
    proposal:
      known && chosen.length === 0
        ? await findProposal(db, { companyId, listingIds, kind, occupation, field, lang, now })
        : null,
    contactName: company.contact_name,
    hasBorder: await findHasBorder(db),
    today,
    latestDeadline: latestDeadline(today),
  };
}

async function countriesOf(db: Db, form: FormState, lang: Lang) {
  const ids: string[] = [];
  for (const index of Array.from({ length: listingLimits.places }).keys()) {
    const text = typedText(form, `places[${index}]`);
    const place = text ? await findWorkPlace(db, text, lang) : undefined;
    if (place?.ok) ids.push(place.id);
  }
  return findCountries(db, ids);
}

/** Occupations of a field follow each other, fields in the order of the reader's alphabet. */
function byField(occupations: Awaited<ReturnType<typeof findAllOccupations>>, lang: Lang) {
  const t = textsFor(lang);
  const nameOf = ({ field }: { field: (typeof occupations)[number]["field"] }) => t(`listing:field.${field}`);
  return occupations
    .map(({ id, name, field }) => ({ id, name, field }))
    .sort((a, b) => compareIn(lang)(nameOf(a), nameOf(b)) || compareIn(lang)(a.name, b.name));
}
