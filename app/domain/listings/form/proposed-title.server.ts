import type { Kind, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findOccupation } from "#app/domain/occupations/find-occupations.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { titleIn } from "../title.ts";

type Asked = { kind: Kind; occupationId: string; lang: Lang };

/** What a listing is called until its company says otherwise, in the language of what stands on the door. */
export async function proposedTitle(db: Db, { kind, occupationId, lang }: Asked): Promise<string | null> {
  const occupation = await findOccupation(db, occupationId, lang);
  if (!occupation) return null;
  const unwritten = { titleDe: null, titlePl: null, titleCs: null };
  const { name, nameDe } = occupation;
  const names = { occupationDe: nameDe, occupationPl: name, occupationCs: name };
  return titleIn(textsFor(lang), lang, { kind, ...unwritten, ...names });
}
