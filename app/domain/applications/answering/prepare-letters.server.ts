import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { type Decision, mayBecome } from "../application.ts";
import { findOwnLetters } from "../letters/company-letters.server.ts";
import { findStandingDates } from "../letters/find-standing-dates.server.ts";
import { findPicked } from "./find-picked.server.ts";
import { letterFor } from "./letter-for.ts";
import type { LetterToOne } from "./letter-to-one.tsx";
import type { Picked } from "./read-picked.ts";

type Asked = {
  scope: CompanyScope;
  to: Decision;
  picked: Picked;
  view: URLSearchParams;
  /** Who writes for the company, and the language they read. */
  sender: string;
  lang: Lang;
  now: Date;
};

/** The letters to all who were picked, and those whose stage leads nowhere there. */
export async function prepareLetters(db: Db, { to, sender, lang, now, ...asked }: Asked) {
  const { applications, more } = await findPicked(db, { lang, now, ...asked });
  const [possible = [], impossible = []] = [true, false].map((wanted) =>
    applications.filter(({ status }) => mayBecome(status, to, "employer") === wanted),
  );
  const own = await findOwnLetters(db, asked.scope.companyId);
  const standing = await findStandingDates(db, { applicationIds: possible.map(({ id }) => id), now });
  const letters = possible.map((application): LetterToOne => {
    const { id, name, number, status } = application;
    const title = titleIn(textsFor(lang), lang, application);
    const stands = standing(id);
    /** Where nothing stands, a time can be typed for all. */
    const date = stands === "dateFollows" ? "dateBelow" : stands;
    const letter = letterFor({ application, to, sender, own, date, reader: lang, now });
    return { id, name, number, status, title, letter };
  });
  return {
    batchId: newId(),
    letters,
    impossible: impossible.map(({ id, name, status }) => ({ id, name, status })),
    more,
  };
}
