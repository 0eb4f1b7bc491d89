import type { LoaderFunctionArgs } from "@remix-run/node";
import { findListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { noticeOf } from "#app/domain/listings/paper/notice.ts";
import { languagesOf, paperChoice } from "#app/domain/listings/paper/paper-choice.ts";
import { paperPdf } from "#app/domain/listings/paper/paper-pdf.server.ts";
import { paths } from "#app/paths.ts";
import { attachment } from "#app/platform/http/attachment.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { tooMany } from "#app/platform/http/too-many.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { requireOwnListing } from "./own-listing.server.ts";

/** The sheet; where there is no public page for its code to open, the page before it says so. */
export async function loader(asked: LoaderFunctionArgs) {
  const { employer, listingId } = await requireOwnListing(asked);
  const { request, params, context } = asked;
  const lang = langOf(params);
  const { db, config, limits } = context;
  const now = context.now();
  const choice = paperChoice(new URL(request.url).searchParams);
  const views = await Promise.all(
    languagesOf(choice, lang, config.board.langs).map(async (lang) => ({
      lang,
      view: await findListingView(db, { listingId, lang, now }),
    })),
  );
  const notices = views.flatMap(({ lang, view }) =>
    view?.open ? [noticeOf(view, { lang, address: config.origin + paths.shortListing(lang, listingId) })] : [],
  );
  if (notices.length === 0) return seeOther(paths.listingPaper(lang, listingId));

  const taken = await limits.take("paper", employer.accountId);
  if (!taken.ok) return tooMany({ lang, boardName: config.board.name, request }, taken.retryAfterSeconds);
  const bytes = await paperPdf(notices, { size: choice.size, lang, board: config.board, at: now });
  const name = `${views[0]?.view?.slug ?? "listing"}-${choice.size}-${choice.languages}.pdf`;
  return attachment({ name, mediaType: "application/pdf", bytes });
}
