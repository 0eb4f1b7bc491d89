import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { notCounted } from "#app/domain/listings/application-counts.ts";
import { findCompanyListing } from "#app/domain/listings/desk/employer-listing-queries.server.ts";
import { deleteDraft } from "#app/domain/listings/life/delete-draft.server.ts";
import { mayBeDeleted } from "#app/domain/listings/life/listing-transitions.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { requireListingToDecide } from "./listing-to-decide.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { lang, listingId, listing } = await requireListingToDecide({ request, params, context });
  if (!mayBeDeleted(listing)) throw seeOther(paths.employerListing(lang, listingId));
  const { id, title: name } = listing;
  const title = `${textsFor(lang)("employer:deletion.title")} – ${context.config.board.name}`;
  return { lang, title, listing: { id, name } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { company, scope, accountId } = await requireDecider({ request, params, context });
  const lang = langOf(params);
  const listingId = params.id ?? "";
  const { db, now } = context;
  const isDeleted = await deleteDraft(db, { companyId: company.id, accountId, listingId, now: now() });
  if (isDeleted) return seeOther(`${paths.employerListings(lang)}?done=deleted`);
  if (!(await findCompanyListing(db, { ...scope, listingId, counts: notCounted, lang }))) throw notFound();
  return seeOther(paths.employerListing(lang, listingId));
}

export default function DeleteDraft() {
  const { lang, listing } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead
        title={t("employer:deletion.title")}
        back={{ href: paths.employerListing(lang, listing.id), label: t("employer:toListing") }}
      >
        <p>
          <strong>{listing.name}</strong>
        </p>
      </PageHead>
      <p>{t("employer:deletion.text")}</p>
      <form method="post">
        <div className="button-row">
          <button className="button-danger">{t("employer:deletion.button")}</button>
          <a href={paths.employerListing(lang, listing.id)}>{t("employer:deletion.keep")}</a>
        </div>
      </form>
    </div>
  );
}
