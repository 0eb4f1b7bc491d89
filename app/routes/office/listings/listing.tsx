import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { ListingHistory } from "#app/domain/listings/change/listing-history.tsx";
import { findVersion } from "#app/domain/listings/page/find-version.server.ts";
import { versionIn } from "#app/domain/listings/page/version.ts";
import { JustDecided } from "#app/domain/office/going-on/just-decided.tsx";
import { findReview } from "#app/domain/office/review/find-review.server.ts";
import { ListingInLanguages } from "#app/domain/office/review/listing-in-languages.tsx";
import { ReviewComparison } from "#app/domain/office/review/review-comparison.tsx";
import { ReviewDeeds } from "#app/domain/office/review/review-deeds.tsx";
import { ReviewFacts } from "#app/domain/office/review/review-facts.tsx";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { isLang } from "#app/platform/i18n/locales.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;

const news = ["corrected", "same", "written"] as const;

const problems = ["changedMeanwhile", "companySuspended", "deadlinePassed", "notWaiting", "incomplete"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { may } = await requireOffice({ request, params, context }, "listings");
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get("view");
  const viewLang = isLang(wanted) ? wanted : lang;
  const listingId = params["listingId"] ?? "";
  const { db } = context;
  const review = await findReview(db, { listingId, lang, now: context.now() });
  if (!review) throw notFound();
  const asked = review.asks === "change" ? versionIn(searchParams) : "published";
  const shown = await findVersion(db, { listingId, lang: viewLang, version: asked, now: context.now() });
  if (!shown) throw notFound();
  return {
    lang,
    viewLang,
    review,
    listing: shown.listing,
    version: review.asks === "change" ? shown.version : null,
    may: { correct: may("corrections") && review.status !== "closed", write: may("companyLog") },
    ended: searchParams.get("done") === "ended" && review.status === "closed",
    done: news.find((name) => name === searchParams.get("done")) ?? null,
    problem: problems.find((name) => name === searchParams.get("problem")) ?? null,
    title: `${textsFor(lang)("office:review.title", { title: review.title })} – ${context.config.board.name}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function ReviewListing() {
  const t = useTexts();
  const { lang, viewLang, review, listing, version, problem, ended, done, may } = useLoaderData<typeof loader>();
  return (
    <>
      <JustDecided lang={lang} />
      <PageHead
        title={
          <>
            {review.asks === "change" ? `${t("change:office.title")}: ` : ""}
            <span lang={review.title_lang}>{review.title}</span>
          </>
        }
        back={{ href: paths.office(lang), label: t("office:waiting.title") }}
      />
      {ended ? (
        <Notice tone="done">
          <p>{t("office:review.ended")}</p>
        </Notice>
      ) : null}
      {done ? (
        <Notice tone="done">
          <p>{t(`correct:done.${done}`)}</p>
        </Notice>
      ) : null}
      {problem ? (
        <Notice tone="stop">
          <p>{problem === "incomplete" ? t("change:office.incomplete") : t(`office:review.${problem}`)}</p>
        </Notice>
      ) : null}
      <div className="narrow">
        <ReviewFacts lang={lang} review={review} />
      </div>
      <ReviewComparison review={review} />
      <ReviewDeeds lang={lang} review={review} may={may} />
      <ListingInLanguages lang={lang} viewLang={viewLang} listing={listing} version={version} />
      <ListingHistory lang={lang} history={review.history} />
    </>
  );
}
