import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { ComparisonTable } from "#app/domain/listings/change/comparison-table.tsx";
import { withdrawChange } from "#app/domain/listings/change/withdraw-change.server.ts";
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
  if (!listing.change) throw seeOther(paths.employerListing(lang, listingId));
  const title = `${textsFor(lang)("change:withdrawal.title")} – ${context.config.board.name}`;
  return { lang, title, listing: { id: listing.id, name: listing.title }, changed: listing.change.changed };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { scope, accountId } = await requireDecider({ request, params, context });
  const lang = langOf(params);
  const listingId = params.id ?? "";
  const withdrawn = await withdrawChange(context.db, { ...scope, accountId, listingId, now: context.now() });
  if (!withdrawn.ok && withdrawn.reason === "notFound") throw notFound();
  return seeOther(`${paths.employerListing(lang, listingId)}?saved=${withdrawn.ok ? "withdrawn" : "gone"}`);
}

export default function WithdrawChange() {
  const { lang, listing, changed } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <>
      <PageHead
        title={t("change:withdrawal.title")}
        back={{ href: paths.employerListing(lang, listing.id), label: t("employer:toListing") }}
      >
        <p>
          <strong>{listing.name}</strong>
        </p>
      </PageHead>
      <p className="narrow">{t("change:withdrawal.text")}</p>
      <ComparisonTable
        label={t("change:whatChanges")}
        rows={changed}
        columns={[t("change:published"), t("change:next")]}
      />
      <form method="post">
        <div className="button-row">
          <button className="button-danger">{t("change:withdrawal.button")}</button>
          <a href={paths.employerListing(lang, listing.id)}>{t("change:withdrawal.keep")}</a>
        </div>
      </form>
    </>
  );
}
