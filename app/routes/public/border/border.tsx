import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { borderQuery, readBorderQuery } from "#app/domain/border/border-query.ts";
import { chooseCrossing } from "#app/domain/border/choose-crossing.ts";
import { CrossingForm } from "#app/domain/border/crossing-form.tsx";
import { RecognitionSection } from "#app/domain/border/recognition-section.tsx";
import { GuideLinks } from "#app/domain/guides/guide-links.tsx";
import { guidesFor } from "#app/domain/guides/guides-for.server.ts";
import { borderPageOf, borderPagesIn } from "#app/domain/legal/border-pages.ts";
import { findLegalText } from "#app/domain/legal/find-legal-text.server.ts";
import { findListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { findRecognition } from "#app/domain/occupations/find-recognition.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Markdown } from "#app/ui/markdown.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { knownQuery: borderQuery } satisfies PageHandle;
export const headers = sharedPage;

/** Made from the address alone: where one lives is kept nowhere else. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { config, now } = context;
  const { countries } = config.board.region;
  if (borderPagesIn(countries).length === 0) throw notFound();
  const asked = readBorderQuery(new URL(request.url).searchParams);
  const edition = await context.edition();
  const view = asked.listing ? await findListingView(edition, { listingId: asked.listing, lang, now: now() }) : null;
  const listing = view?.open ? view : null;
  const workplace = listing?.places[0]?.country ?? null;
  const { work, home } = chooseCrossing(asked, { lang, countries, workplace });
  const page = work && home && borderPageOf({ work, home });
  const read = page && (await findLegalText(context, { page, lang, day: dayOf(now()) }));
  const t = textsFor(lang);
  const title = read?.text.title ?? t("border:title");
  const canonical = work && home ? new URLSearchParams({ work, home }) : "";
  return {
    ...{ lang, work, home, countries, read, title },
    guides: guidesFor(config, lang, ["finding-work", "recognition", "first-weeks"]),
    recognition: listing && work === "DE" ? await findRecognition(edition, listing.occupation.id) : null,
    listing: listing && { id: listing.id, title: listing.title, path: listing.alternates[lang] },
    head: {
      ...{ lang, title, origin: config.origin, boardName: config.board.name },
      description: t("border:lead"),
      canonical: config.origin + paths.border(lang, canonical),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function Border() {
  const t = useTexts();
  const { lang, work, home, countries, read, title, listing, recognition, guides } = useLoaderData<typeof loader>();
  return (
    <div className="narrow">
      <PageHead title={title} back={listing ? { href: listing.path, label: listing.title } : undefined}>
        <p className="lead">{t("border:lead")}</p>
      </PageHead>
      <CrossingForm {...{ lang, countries, work, home }} listing={listing?.id ?? null} />
      {read ? (
        <article className="legal">
          {read.since === null ? null : (
            <p className="quiet">{t("legal:since", { day: formatDay(lang, read.since) })}</p>
          )}
          {read.lang === lang ? null : (
            <Notice>
              <p>{t(`legal:onlyIn.${read.lang}`)}</p>
            </Notice>
          )}
          <div className="legal-text" lang={read.lang}>
            <Markdown blocks={read.text.blocks} />
          </div>
        </article>
      ) : (
        <Notice>
          <p>{t(home === null ? "border:choose" : "border:same")}</p>
        </Notice>
      )}
      {recognition ? <RecognitionSection lang={lang} recognition={recognition} /> : null}
      <p>
        <a href={paths.takeHome(lang, listing ? new URLSearchParams({ listing: listing.id }) : "")}>
          {t("takeHome:title")}
        </a>
      </p>
      <GuideLinks lang={lang} guides={guides} />
    </div>
  );
}
