import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findTastingAd } from "#app/domain/tasters/find-tasting-ad.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const ad = await findTastingAd(context.db, { listingId: params["listingId"] ?? "", lang, now: context.now() });
  if (!ad) throw notFound();
  return { ad, title: `${textsFor(lang)("taster:sent.title")} – ${context.config.board.name}` };
}

export default function TasterSent() {
  const { ad } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("taster:sent.title")}>
        <p>{t("taster:sent.text", { company: ad.company })}</p>
        <p>{t("taster:sent.next")}</p>
      </PageHead>
      <p className="quiet">{t("taster:sent.noMail")}</p>
      <p>
        <a className="button" href={ad.path}>
          {t("taster:sent.back")}
        </a>
      </p>
    </div>
  );
}
