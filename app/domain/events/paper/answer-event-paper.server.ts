import { languagesOf, paperChoice } from "#app/domain/listings/paper/paper-choice.ts";
import { paperPdf } from "#app/domain/listings/paper/paper-pdf.server.ts";
import { paths } from "#app/paths.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { attachment } from "#app/platform/http/attachment.server.ts";
import { tooMany } from "#app/platform/http/too-many.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { findExhibitors } from "../exhibiting/find-exhibitors.server.ts";
import { findPublicEvent } from "../page/find-event.server.ts";
import { eventNotice } from "./event-notice.ts";
import { hasPaper } from "./has-paper.ts";

type Asked = { request: Request; context: AppContext };
type Wanted = { lang: Lang; eventId: string; accountId: string };

/** The sheet in the languages that the address says; null where everybody could not read what its code opens. */
export async function answerEventPaper({ request, context }: Asked, { lang, eventId, accountId }: Wanted) {
  const { db, config, limits, now } = context;
  const today = dayOf(now());
  const { languages } = paperChoice(new URL(request.url).searchParams);
  const views = await Promise.all(
    languagesOf({ size: "a4", languages }, lang, config.board.langs).map(async (lang) => ({
      lang,
      event: await findPublicEvent(db, { eventId, lang }),
      /** Three languages leave no room for names. */
      exhibitors: languages === "all" ? [] : await findExhibitors(db, { eventId, lang }),
    })),
  );
  const notices = views.flatMap(({ lang, event, exhibitors }) => {
    if (!event || !hasPaper(event, today)) return [];
    const address = config.origin + paths.event(lang, eventId);
    return [eventNotice(event, { lang, today, office: config.operator.name, address, exhibitors })];
  });
  if (notices.length === 0) return null;
  const taken = await limits.take("paper", accountId);
  if (!taken.ok) return tooMany({ lang, boardName: config.board.name, request }, taken.retryAfterSeconds);
  const bytes = await paperPdf(notices, { size: "a4", lang, board: config.board, at: now() });
  const name = `${textsFor(lang)("paper:event.file")}-${eventId}-${languages}.pdf`;
  return attachment({ name, mediaType: "application/pdf", bytes });
}
