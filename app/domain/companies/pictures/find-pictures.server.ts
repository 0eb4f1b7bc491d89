// A face of this room: other nouns may import it.

import { type Lang, langs, type PictureKind } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { prepared } from "#db/prepared.server.ts";
import { saidOf } from "./alt-texts.ts";

export type PictureView = Awaited<ReturnType<typeof findPublicPictures>>[number];
export type OwnPicture = Awaited<ReturnType<typeof findOwnPictures>>[number];

/** What everybody sees, in its order. */
export async function findPublicPictures(
  db: Db,
  { companyId, lang, kinds }: { companyId: string; lang: Lang; kinds: readonly PictureKind[] },
) {
  const company = { company: companyId };
  const pictures = (await readApproved(db, company)).filter(({ kind }) => kinds.includes(kind));
  if (pictures.length === 0) return [];
  const [alts, files] = await Promise.all([readApprovedAlts(db, company), readApprovedFiles(db, company)]);
  return pictures.map(({ id, kind }) => ({
    id,
    kind,
    alt: altIn(inOrder(alts.filter(({ picture_id }) => picture_id === id)), lang),
    files: files.filter(({ picture_id }) => picture_id === id).map(({ picture_id: _, ...file }) => file),
  }));
}

const readApproved = prepared(["company"], (db, value) =>
  db
    .selectFrom("company_picture")
    .select(["id", "kind"])
    .where("company_id", "=", value("company"))
    .where("approved_at", "is not", null)
    .orderBy("position")
    .orderBy("id"),
);

const readApprovedAlts = prepared(["company"], (db, value) =>
  db
    .selectFrom("company_picture_text")
    .innerJoin("company_picture", "company_picture.id", "company_picture_text.picture_id")
    .select(["picture_id", "lang", "alt"])
    .where("company_id", "=", value("company"))
    .where("approved_at", "is not", null),
);

const readApprovedFiles = prepared(["company"], (db, value) =>
  db
    .selectFrom("company_picture_file")
    .innerJoin("company_picture", "company_picture.id", "company_picture_file.picture_id")
    .select(["picture_id", "file_id as fileId", "format", "width", "height"])
    .where("company_id", "=", value("company"))
    .where("approved_at", "is not", null)
    .orderBy("width"),
);

/** All that the company has sent, how it stands with each, and other words that shall be said of one that is shown. */
export async function findOwnPictures(db: Db, companyId: string) {
  const pictures = await picturesOf(db, companyId).selectAll().execute();
  const ids = pictures.map(({ id }) => id);
  const alts = await readAlts(db, ids);
  const changes = await readChanges(db, ids);
  return pictures.map(({ id, kind, submitted_by, submitted_at, approved_at, returned_at, remark }) => ({
    id,
    kind,
    submittedBy: submitted_by,
    submittedAt: submitted_at,
    state:
      approved_at !== null ? ("shown" as const) : returned_at === null ? ("waits" as const) : ("returned" as const),
    remark,
    alts: alts.get(id) ?? [],
    change: changes.get(id) ?? null,
  }));
}

/** The office has not looked at it yet, or not read what shall be said of it. */
export function waitsForOffice({ state, change }: OwnPicture) {
  return state === "waits" || change?.returnedAt === null;
}

async function readChanges(db: Db, ids: string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const rows = await db.selectFrom("company_picture_change").selectAll().where("picture_id", "in", ids).execute();
  const changes = rows.map(({ picture_id, alt_de: de, alt_pl: pl, alt_cs: cs, ...row }) => {
    const { submitted_by: submittedBy, submitted_at: submittedAt, returned_at: returnedAt, remark } = row;
    return [picture_id, { alts: saidOf({ de, pl, cs }), submittedBy, submittedAt, returnedAt, remark }] as const;
  });
  return new Map(changes);
}

function picturesOf(db: Db, companyId: string) {
  return db.selectFrom("company_picture").where("company_id", "=", companyId).orderBy("position").orderBy("id");
}

async function readAlts(db: Db, ids: string[]) {
  if (ids.length === 0) return new Map<string, { lang: Lang; alt: string }[]>();
  const rows = await db
    .selectFrom("company_picture_text")
    .select(["picture_id", "lang", "alt"])
    .where("picture_id", "in", ids)
    .execute();
  return Map.groupBy(inOrder(rows), ({ picture_id }) => picture_id);
}

const inOrder = <Row extends { lang: Lang }>(rows: Row[]) =>
  rows.toSorted((a, b) => langs.indexOf(a.lang) - langs.indexOf(b.lang));

/** In the reader's language, else in whatever language there is. */
function altIn(alts: { lang: Lang; alt: string }[] = [], lang: Lang) {
  const found = alts.find((one) => one.lang === lang) ?? alts[0];
  return { lang: found?.lang ?? lang, text: found?.alt ?? "" };
}
