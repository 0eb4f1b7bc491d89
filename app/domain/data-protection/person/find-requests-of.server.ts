import { sql } from "kysely";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { broughtFacts } from "#app/domain/applications/bring/brought-facts.ts";
import { findBrought } from "#app/domain/applications/bring/find-brought.server.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";
import { chosenText } from "#app/platform/i18n/chosen-text.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import { isSameAddress, mayBeAddress } from "#app/platform/mail/same-address.server.ts";
import { documentFields } from "./find-applications-of.server.ts";
import { code, type Field, instant, list, number, type PersonEntry, text } from "./person-entry.ts";

type Asked = { address: string; lang: Lang };

const none = { documents: [] };

/** Forms that were begun, or sent within the last day. */
export async function findDraftsOf(db: Db, { address, lang }: Asked): Promise<PersonEntry[]> {
  const t = textsOf(lang);
  const rows = await db
    .selectFrom("application_draft")
    .innerJoin("listing", "listing.id", "application_draft.listing_id")
    .selectAll("application_draft")
    .select(ownTitle[0])
    .where(mayBeAddress("application_draft.email", address))
    .orderBy("application_draft.created_at")
    .execute();
  const entries: PersonEntry[] = [];
  for (const row of rows.filter(({ email }) => isSameAddress(email, address))) {
    const documents = await db
      .selectFrom("application_document")
      .select(["id", "name", "size", "scan", "data_key as dataKey", "created_at as createdAt"])
      .where("draft_id", "=", row.id)
      .orderBy("created_at")
      .execute();
    const brought = await findBrought(db, { draftId: row.id });
    const said = broughtFacts(t, lang, { brought, germanLevel: row.german_level });
    entries.push({
      kind: "draft",
      id: row.id,
      at: row.created_at,
      about: row.title,
      fields: [
        ...text("listing", row.title),
        ...text("number", row.number),
        ...text("name", row.name),
        ...text("email", row.email),
        ...text("phone", row.phone),
        ...code("lang", row.lang, t(`listing:language.${row.lang}`)),
        ...text("words", row.message),
        ...code("under18", row.under_18 === 1 ? "yes" : null, t("parent:answer.yes")),
        ...text("parent", row.parent_email),
        ...instant("beganAt", row.created_at),
        ...instant("sentAt", row.sent_at),
        ...instant("endsAt", row.expires_at),
        ...list(
          "said",
          said.map(({ label, value, note }) => [
            ...text("question", label),
            ...text("answer", value),
            ...text("note", note),
          ]),
        ),
        ...list("answers", await findDraftAnswers(db, row.id, lang)),
        ...list("documents", documents.map(documentFields)),
      ],
      documents: documents.filter(({ scan }) => scan === "none" || scan === "clean"),
    });
  }
  return entries;
}

async function findDraftAnswers(db: Db, draftId: string, lang: Lang): Promise<Field[][]> {
  const rows = await db
    .selectFrom("application_draft_answer")
    .innerJoin("listing_question", "listing_question.id", "application_draft_answer.question_id")
    .leftJoin("question", "question.id", "listing_question.catalogue_id")
    .leftJoin("question_version", "question_version.id", "listing_question.version_id")
    .select("answer")
    .select(
      sql<string>`coalesce(${sql.ref(`question_version.text_${lang}`)}, ${sql.ref(`question.text_${lang}`)}, ${sql.ref(`listing_question.text_${lang}`)}, listing_question.text)`.as(
        "question",
      ),
    )
    .where("draft_id", "=", draftId)
    .orderBy("listing_question.position")
    .execute();
  return rows.map(({ question, answer }) => [...text("question", question), ...text("answer", answer)]);
}

export async function findRegistrationsOf(db: Db, { address, lang }: Asked): Promise<PersonEntry[]> {
  const t = textsOf(lang);
  const rows = await db
    .selectFrom("registration")
    .selectAll()
    .where(mayBeAddress("email", address))
    .orderBy("mailed_at")
    .execute();
  const entries: PersonEntry[] = [];
  for (const row of rows.filter(({ email }) => isSameAddress(email, address))) {
    const texts = await db.selectFrom("event_text").selectAll().where("event_id", "=", row.event_id).execute();
    const about = chosenText(texts, lang)?.title ?? "";
    entries.push({
      kind: "registration",
      id: row.id,
      at: row.mailed_at,
      about,
      ...none,
      fields: [
        ...text("event", about),
        ...text("name", row.name),
        ...text("email", row.email),
        ...code("lang", row.lang, t(`listing:language.${row.lang}`)),
        ...number("persons", row.persons),
        ...text("words", row.note),
        ...instant("confirmedAt", row.confirmed_at),
        ...instant("placedAt", row.placed_at),
        ...instant("mailedAt", row.mailed_at),
      ],
    });
  }
  return entries;
}

export async function findAdmissionsOf(db: Db, { address, lang }: Asked): Promise<PersonEntry[]> {
  const t = textsOf(lang);
  const rows = await db
    .selectFrom("admission")
    .selectAll()
    .where(mayBeAddress("contact_email", address))
    .orderBy("created_at")
    .execute();
  return rows
    .filter((row) => isSameAddress(row.contact_email, address))
    .map((row) => ({
      kind: "admission",
      id: row.id,
      at: row.created_at,
      about: row.name,
      ...none,
      fields: [
        ...text("company", row.name),
        ...text("street", row.street),
        ...text("postalCode", row.postal_code),
        ...text("place", row.place),
        ...text("website", row.website),
        ...number("staff", row.staff),
        ...text("name", row.contact_name),
        ...text("phone", row.contact_phone),
        ...text("email", row.contact_email),
        ...code("lang", row.lang, t(`listing:language.${row.lang}`)),
        ...text("words", row.message),
        ...instant("beganAt", row.created_at),
        ...instant("confirmedAt", row.confirmed_at),
        ...text("officeAsked", row.question),
        ...instant("declinedAt", row.declined_at),
        ...code("refusal", row.refusal, row.refusal ? t(`admission:refusal.${row.refusal}`) : ""),
        ...text("officeWrote", row.words),
      ],
    }));
}

export async function findReportsOf(db: Db, { address, lang }: Asked): Promise<PersonEntry[]> {
  const t = textsOf(lang);
  const rows = await db
    .selectFrom("listing_report")
    .innerJoin("listing", "listing.id", "listing_report.listing_id")
    .selectAll("listing_report")
    .select(ownTitle[0])
    .where(mayBeAddress("listing_report.email", address))
    .orderBy("listing_report.created_at")
    .execute();
  const entries: PersonEntry[] = [];
  for (const row of rows.filter(({ email }) => isSameAddress(email, address))) {
    entries.push({
      kind: "report",
      id: row.id,
      at: row.created_at,
      about: row.title,
      ...none,
      fields: [
        ...text("listing", row.title),
        ...text("name", row.name),
        ...text("email", row.email),
        ...code("lang", row.lang, t(`listing:language.${row.lang}`)),
        ...code("reason", row.reason, t(`legal:report.reasonShort.${row.reason}`)),
        ...text("words", row.text),
        ...instant("sentAt", row.created_at),
        ...instant("handledAt", row.handled_at),
        ...list("appeals", await findAppealsOf(db, row.id)),
      ],
    });
  }
  return entries;
}

/** Only where their report was not followed is the appeal the reporter's: any other is the company's. */
async function findAppealsOf(db: Db, reportId: string): Promise<Field[][]> {
  const rows = await db
    .selectFrom("ruling_appeal")
    .innerJoin("ruling", "ruling.id", "ruling_appeal.ruling_id")
    .select(["ruling.number", "words", "filed_at", "answer", "ruling_appeal.decided_at"])
    .where("ruling.report_id", "=", reportId)
    .where("ruling.kind", "=", "report_declined")
    .orderBy("filed_at")
    .execute();
  return rows.map((row) => [
    ...text("number", row.number),
    ...text("words", row.words),
    ...instant("sentAt", row.filed_at),
    ...text("officeWrote", row.answer),
    ...instant("handledAt", row.decided_at),
  ]);
}
