import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AnswerNumbers } from "#app/domain/applications/numbers/answer-numbers.tsx";
import { findAnswerNumbers } from "#app/domain/applications/numbers/find-answer-numbers.server.ts";
import { ListingNumbers } from "#app/domain/listings/numbers/listing-numbers.tsx";
import { findListingRow } from "#app/domain/listings/page/find-listing-facts.server.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { readNumbers } from "./numbers.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(asked: LoaderFunctionArgs) {
  const { listingId, scope, ...numbers } = await readNumbers(asked);
  const { params, context } = asked;
  const lang = langOf(params);
  const t = textsFor(lang);
  const row = await findListingRow(context.db, listingId);
  return {
    lang,
    listingId,
    listingTitle: row ? titleIn(t, lang, row) : "",
    numbers,
    answers: await findAnswerNumbers(context.db, { ...scope, listingId }),
    title: `${t("numbers:title")} – ${context.config.board.name}`,
  };
}

export default function Numbers() {
  const { lang, listingId, listingTitle, numbers, answers } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <>
      <PageHead
        title={t("numbers:title")}
        back={{ href: paths.employerListing(lang, listingId), label: listingTitle }}
      />
      <ListingNumbers lang={lang} listingId={listingId} {...numbers} />
      <AnswerNumbers lang={lang} numbers={answers} />
    </>
  );
}
