import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import { isSameAddress, mayBeAddress } from "#app/platform/mail/same-address.server.ts";
import { code, dayField, instant, list, number, type PersonEntry, text } from "./person-entry.ts";

/** Anonymous for everybody but their owner, who is given all of it. The office is told only that there is one. */
export async function findProfilesOf(
  db: Db,
  { address, lang }: { address: string; lang: Lang },
): Promise<PersonEntry[]> {
  const t = textsOf(lang);
  const rows = await db
    .selectFrom("returnee_profile")
    .innerJoin("occupation", "occupation.id", "returnee_profile.occupation_id")
    .selectAll("returnee_profile")
    .select(`occupation.name_${lang} as occupation`)
    .where(mayBeAddress("email", address))
    .orderBy("created_at")
    .execute();
  const entries: PersonEntry[] = [];
  for (const row of rows.filter(({ email }) => isSameAddress(email, address))) {
    const { languages, wishes, hidden, interests } = await findBeside(db, row.id);
    entries.push({
      kind: "returneeProfile",
      id: row.id,
      at: row.created_at,
      about: "",
      documents: [],
      fields: [
        ...text("email", row.email),
        ...code("lang", row.lang, t(`listing:language.${row.lang}`)),
        ...text("occupation", row.occupation),
        ...code("years", row.years, t(`home:years.${row.years}`)),
        ...text("homeDistrict", row.home_district),
        ...dayField("comesBy", row.comes_by),
        ...dayField("endsOn", row.ends_on),
        ...instant("beganAt", row.created_at),
        ...instant("confirmedAt", row.confirmed_at),
        ...number("officeMayContact", row.office_may_contact),
        ...text("contactName", row.contact_name),
        ...list(
          "spoken",
          languages.map((one) => [
            ...code("lang", one.lang, t(`listing:language.${one.lang}`)),
            ...text("level", one.level),
          ]),
        ),
        ...list(
          "wishes",
          wishes.map(({ wish }) => code("wish", wish, t(`home:wish.${wish}`))),
        ),
        ...list(
          "hiddenFrom",
          hidden.map(({ name }) => text("company", name)),
        ),
        ...list(
          "interests",
          interests.map((one) => [
            ...text("company", one.company),
            ...text("words", one.words),
            ...instant("mailedAt", one.mailed_at),
            ...instant("agreedAt", one.agreed_at),
            ...text("name", one.contact_name),
            ...text("way", one.contact_way),
          ]),
        ),
      ],
    });
  }
  return entries;
}

async function findBeside(db: Db, profileId: string) {
  const [languages, wishes, hidden, interests] = await Promise.all([
    db.selectFrom("returnee_profile_language").selectAll().where("profile_id", "=", profileId).execute(),
    db.selectFrom("returnee_profile_wish").selectAll().where("profile_id", "=", profileId).execute(),
    db
      .selectFrom("returnee_profile_hidden")
      .innerJoin("company", "company.id", "returnee_profile_hidden.company_id")
      .select("company.name")
      .where("profile_id", "=", profileId)
      .execute(),
    db
      .selectFrom("returnee_interest_delivery")
      .innerJoin("returnee_interest", "returnee_interest.id", "returnee_interest_delivery.interest_id")
      .innerJoin("company", "company.id", "returnee_interest.company_id")
      .select(["company.name as company", "words", "mailed_at", "agreed_at"])
      .select(["returnee_interest_delivery.contact_name", "contact_way"])
      .where("profile_id", "=", profileId)
      .execute(),
  ]);
  return { languages, wishes, hidden, interests };
}
