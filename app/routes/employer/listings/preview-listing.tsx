import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayDecide } from "#app/domain/accounts/team/may-decide.ts";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { findFindings } from "#app/domain/listings/checks/find-findings.server.ts";
import { findListingProblems } from "#app/domain/listings/checks/find-listing-problems.server.ts";
import { findListingForm } from "#app/domain/listings/form/find-listing-form.server.ts";
import { findVersion } from "#app/domain/listings/page/find-version.server.ts";
import { versionIn } from "#app/domain/listings/page/version.ts";
import { ListingPreview } from "#app/domain/listings/preview/listing-preview.tsx";
import { findWorkingCopies } from "#app/domain/listings/working-copy/find-working-copies.server.ts";
import { findReviewDays } from "#app/domain/reviews/review-promises.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { isLang } from "#app/platform/i18n/locales.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;

/** The listing as readers of each language will see it: ?view=pl. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const employer = await requireEmployer({ request, params, context });
  const lang = langOf(params);
  const { db, config } = context;
  const now = context.now();
  const listingId = params.id ?? "";
  const stored = await findListingForm(db, { companyId: employer.company.id, listingId, lang, now });
  if (!stored) throw notFound();
  const query = new URL(request.url).searchParams;
  const asked = query.get("view");
  const view = isLang(asked) ? asked : lang;
  const shown = await findVersion(db, { listingId, lang: view, version: versionIn(query), now });
  if (!shown) throw notFound();
  const companyId = employer.company.id;
  const checked = await findListingProblems(db, stored.content, { companyId, listingId, lang, now });
  const copies = await findWorkingCopies(db, listingId);
  const mine = copies.find(({ accountId }) => accountId === employer.accountId);
  const findings = await findFindings(db, { companyId, listingId, content: stored.content, lang, now });
  const title = `${textsFor(lang)("employer:preview.title")} – ${config.board.name}`;
  const mayChange = mayDecide(employer.role);
  const writtenAt = mine?.savedAt ?? null;
  const { status } = stored;
  const reviewDays = await findReviewDays(db, now);
  return { reviewDays, lang, title, listingId, writtenAt, mayChange, status, view, ...shown, findings, ...checked };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function PreviewListing() {
  const { reviewDays, lang, listingId, writtenAt, ...preview } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <>
      <PageHead
        title={t("employer:preview.title")}
        back={{ href: paths.employerListing(lang, listingId), label: t("employer:toListing") }}
      >
        {preview.version ? null : (
          <p className="narrow">
            {t("employer:preview.intro")} {t("employer:reviewWithin", { count: reviewDays })}
          </p>
        )}
      </PageHead>
      {writtenAt ? (
        <Notice title={t("writing:preview.title")}>
          <p>{t("writing:preview.text", { at: formatInstant(lang, writtenAt) })}</p>
          <p>
            <a href={paths.editListing(lang, listingId)}>{t("writing:list.continue")}</a>
          </p>
        </Notice>
      ) : null}
      <ListingPreview lang={lang} listingId={listingId} {...preview} />
    </>
  );
}
