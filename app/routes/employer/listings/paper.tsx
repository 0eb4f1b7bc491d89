import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { noticeOf } from "#app/domain/listings/paper/notice.ts";
import { PaperForm } from "#app/domain/listings/paper/paper-form.tsx";
import { printsEveryLetter } from "#app/domain/listings/paper/paper-pdf.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { EmptyState, Notice, PageHead } from "#app/ui/parts.tsx";
import { requireOwnListing } from "./own-listing.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(asked: LoaderFunctionArgs) {
  const { listingId } = await requireOwnListing(asked);
  const { params, context } = asked;
  const lang = langOf(params);
  const { db, config } = context;
  const now = context.now();
  const views = await Promise.all(langs.map((lang) => findListingView(db, { listingId, lang, now })));
  const view = views[langs.indexOf(lang)];
  if (!view) throw notFound();
  const notices = views.flatMap((view, index) =>
    view?.open ? [noticeOf(view, { lang: langs[index] ?? lang, address: config.origin })] : [],
  );
  return {
    lang,
    isWhole: printsEveryLetter(notices),
    listing: {
      id: listingId,
      title: view.title,
      state: view.open ? "open" : view.closedOn ? "ended" : "notPublic",
    } as const,
    title: `${textsFor(lang)("paper:title")} – ${config.board.name}`,
  };
}

export default function ListingPaper() {
  const { lang, listing, isWhole } = useLoaderData<typeof loader>();
  const t = useTexts();
  const { id, state } = listing;
  return (
    <>
      <PageHead title={t("paper:title")} back={{ href: paths.employerListing(lang, id), label: listing.title }}>
        {state === "open" ? <p className="quiet narrow">{t("paper:intro")}</p> : null}
      </PageHead>
      {isWhole ? null : (
        <Notice tone="stop">
          <p>{t("paper:lostLetters")}</p>
        </Notice>
      )}
      {state === "open" ? (
        <PaperForm lang={lang} listingId={id} />
      ) : (
        <EmptyState title={t(`paper:${state}.title`)}>
          <p>{t(`paper:${state}.text`)}</p>
        </EmptyState>
      )}
    </>
  );
}
