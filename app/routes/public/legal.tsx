import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { findLegalText } from "#app/domain/legal/find-legal-text.server.ts";
import { LegalArticle } from "#app/domain/legal/legal-article.tsx";
import { legalPages } from "#app/domain/legal/legal-text.ts";
import { dayOf } from "#app/platform/days.ts";
import { noQuery } from "#app/platform/http/addresses/site-routes.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice } from "#app/ui/parts.tsx";

export const handle = { knownQuery: noQuery } satisfies PageHandle;
export const headers = sharedPage;

/** Imprint, privacy, accessibility and terms: the last part of the address says which. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { pathname } = new URL(request.url);
  const page = legalPages.find((name) => pathname.endsWith(`/${name}`));
  if (!page) throw notFound();
  const { text, ...read } = await findLegalText(context, { page, lang, day: dayOf(context.now()) });
  const { board, mode } = context.config;
  return {
    ...{ text, read },
    title: `${text.title} – ${board.name}`,
    description: `${text.title}. ${context.config.board.region.texts[lang].description}`,
    demo: mode === "demo",
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "description", content: data?.description },
];

export default function Legal() {
  const { text, read, demo } = useLoaderData<typeof loader>();
  const { t } = useTranslation("legal");
  return (
    <>
      {demo ? (
        <Notice>
          <p>{t("demo")}</p>
        </Notice>
      ) : null}
      <LegalArticle text={text} {...read} />
    </>
  );
}
