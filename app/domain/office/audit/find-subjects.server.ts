import type { Db } from "#db/connect.server.ts";
import { wordedPages } from "#app/domain/legal/legal-text.ts";
import { pageName } from "#app/domain/legal/page-name.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";
import { mailKindNames } from "#app/domain/mail-texts/mail-kinds.ts";
import { chosenText } from "#app/platform/i18n/chosen-text.ts";
import { sourceLang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { SubjectPage } from "./subject-pages.ts";

type Named = { type: string; subjectId: string };
/** `page`: which page of the office shows it. Of an application only its number: the office does not read it. */
export type AuditSubject = {
  name: string;
  page: SubjectPage | null;
  id: string;
};

/** What was acted on, by name, as far as it is still there; asked for once for all rows of a part. */
export async function findSubjects(db: Db, rows: readonly Named[]) {
  const ids = Map.groupBy(rows, ({ type }) => type);
  const found = new Map<string, AuditSubject>();
  for (const [type, named] of ids) {
    const find = finders[type];
    if (!find) continue;
    for (const subject of await find(db, [...new Set(named.map(({ subjectId }) => subjectId))]))
      found.set(`${type} ${subject.key ?? subject.id}`, subject);
  }
  return ({ type, subjectId }: Named) => found.get(`${type} ${subjectId}`) ?? null;
}

/** `key`: the id in the audit, where the page is that of something else. */
type Found = AuditSubject & { key?: string };
type Find = (db: Db, ids: string[]) => Promise<Found[]>;

const finders: Record<string, Find> = {
  company: async (db, ids) => {
    const rows = await db.selectFrom("company").select(["id", "name"]).where("id", "in", ids).execute();
    return rows.map((row) => ({ ...row, page: "company" }));
  },
  account: async (db, ids) => {
    const rows = await db.selectFrom("account").select(["id", "name", "email"]).where("id", "in", ids).execute();
    return rows.map(({ id, name, email }) => ({ id, name: name || email, page: null }));
  },
  admission: async (db, ids) => {
    const rows = await db.selectFrom("admission").select(["id", "name"]).where("id", "in", ids).execute();
    return rows.map((row) => ({ ...row, page: null }));
  },
  listing: async (db, ids) => {
    const rows = await db
      .selectFrom("listing")
      .select(["id", ...ownTitle])
      .where("id", "in", ids)
      .execute();
    return rows.map(({ id, title }) => ({ id, name: title, page: "listing" }));
  },
  listing_report: async (db, ids) => {
    const rows = await db
      .selectFrom("listing_report")
      .innerJoin("listing", "listing.id", "listing_report.listing_id")
      .select(["listing_report.id as key", "listing.id", ...ownTitle])
      .where("listing_report.id", "in", ids)
      .execute();
    return rows.map(({ key, id, title }) => ({ key, id, name: title, page: "listing" }));
  },
  event: async (db, ids) => {
    const rows = await db.selectFrom("event_text").selectAll().where("event_id", "in", ids).execute();
    return [...Map.groupBy(rows, ({ event_id }) => event_id)].map(([id, texts]) => {
      return { id, name: chosenText(texts, sourceLang)?.title ?? "", page: "event" };
    });
  },
  watched_calendar: async (db, ids) => {
    const rows = await db.selectFrom("watched_calendar").select(["id", "name"]).where("id", "in", ids).execute();
    return rows.map((row) => ({ ...row, page: null }));
  },
  home_fact: datedSubjects,
  school_holiday: datedSubjects,
  good_example: async (db, ids) => {
    const rows = await db.selectFrom("good_example_text").selectAll().where("example_id", "in", ids).execute();
    return [...Map.groupBy(rows, ({ example_id }) => example_id)].map(([id, texts]) => {
      return { id, name: chosenText(texts, sourceLang)?.title ?? "", page: "example" };
    });
  },
  news: async (db, ids) => {
    const rows = await db.selectFrom("news_text").selectAll().where("news_id", "in", ids).execute();
    return [...Map.groupBy(rows, ({ news_id }) => news_id)].map(([id, texts]) => {
      return { id, name: chosenText(texts, sourceLang)?.title ?? "", page: "note" };
    });
  },
  contact_person: async (db, ids) => {
    const rows = await db.selectFrom("contact_person").select(["id", "name"]).where("id", "in", ids).execute();
    return rows.map((row) => ({ ...row, page: null }));
  },
  application: async (db, ids) => {
    const rows = await db.selectFrom("application").select(["id", "number as name"]).where("id", "in", ids).execute();
    return rows.map((row) => ({ ...row, page: null }));
  },
  application_document: async (db, ids) => {
    const rows = await db
      .selectFrom("application_document")
      .innerJoin("application", "application.id", "application_document.application_id")
      .select(["application_document.id", "application.number as name"])
      .where("application_document.id", "in", ids)
      .execute();
    return rows.map((row) => ({ ...row, page: null }));
  },
  ruling: async (db, ids) => {
    const rows = await db.selectFrom("ruling").select(["id as key", "number as id"]).where("id", "in", ids).execute();
    return rows.map(({ key, id }) => ({ key, id, name: id, page: "ruling" }));
  },
  occupation: async (db, ids) => {
    const rows = await db.selectFrom("occupation").select(["id", "name_de as name"]).where("id", "in", ids).execute();
    return rows.map((row) => ({ ...row, page: null }));
  },
  legal_text: (_, ids) => {
    const known = wordedPages.filter((page) => ids.includes(page));
    return Promise.resolve(
      known.map((page) => ({ id: page, name: pageName(textsFor(sourceLang), page), page: "legalText" })),
    );
  },
  mail_text: (_, ids) => {
    const known = mailKindNames.filter((kind) => ids.includes(kind));
    return Promise.resolve(
      known.map((kind) => ({ id: kind, name: textsFor(sourceLang)(`wording:mail.kind.${kind}`), page: "mailText" })),
    );
  },
  api_key: async (db, ids) => {
    const rows = await db
      .selectFrom("api_key")
      .innerJoin("company", "company.id", "api_key.company_id")
      .select(["api_key.id as key", "api_key.name as keyName", "company.id", "company.name"])
      .where("api_key.id", "in", ids)
      .execute();
    return rows.map(({ key, id, name, keyName }) => ({ key, id, name: `${name}: ${keyName}`, page: "company" }));
  },
  phrase: async (db, ids) => {
    const rows = await db.selectFrom("phrase").select(["id", "text_de as name"]).where("id", "in", ids).execute();
    return rows.map((row) => ({ ...row, page: null }));
  },
  question: async (db, ids) => {
    const rows = await db.selectFrom("question").select(["id", "text_de as name"]).where("id", "in", ids).execute();
    return rows.map((row) => ({ ...row, page: "question" }));
  },
};

/** What holds from a day on: whose it is, and from when. */
async function datedSubjects(db: Db, ids: string[]): Promise<Found[]> {
  const rows = await db
    .selectFrom("dated_entry")
    .select(["id", "subject", "valid_from"])
    .where("id", "in", ids)
    .execute();
  return rows.map(({ id, subject, valid_from }) => ({ id, name: `${subject} ${valid_from}`, page: null }));
}
