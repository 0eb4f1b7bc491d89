import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { promisedDay } from "#app/domain/applications/clock/promised-day.server.ts";
import { eraseOnWhileOpen } from "#app/domain/applications/erasure-date.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import { listingHead, readDraft } from "./step.server.ts";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { lang, token, listing, draft } = await readDraft({ params, context });
  if (!draft) throw seeOther(paths.apply(lang, listing.id));
  if (!draft.sentAt) throw seeOther(paths.applyStep(lang, listing.id, token, "check"));
  return {
    lang,
    listing: listingHead(lang, listing),
    number: draft.number,
    email: draft.email ?? "",
    answerBy: await promisedDay(context.db, { listing, sentAt: new Date(draft.sentAt) }),
    eraseOn: eraseOnWhileOpen(listing),
    title: `${textsFor(lang)("application:sent.title")} – ${context.config.board.name}`,
  };
}

export default function Sent() {
  const { lang, listing, number, email, answerBy, eraseOn } = useLoaderData<typeof loader>();
  const t = useTexts();
  const similar = new URLSearchParams({ q: listing.occupation });
  return (
    <div className="narrow">
      <PageHead title={t("application:sent.title")}>
        <p className="quiet">
          <Unbroken>{listing.title}</Unbroken> · {listing.company}
        </p>
      </PageHead>
      <Notice tone="done">
        <p>
          {t("application:sent.number")} <strong className="application-number">{number}</strong>
        </p>
      </Notice>
      <h2>{t("application:sent.next")}</h2>
      <ol>
        <li>{t("application:sent.mail", { email })}</li>
        <li>{t("application:sent.answer", { company: listing.company, day: formatDay(lang, answerBy) })}</li>
        <li>{t("application:sent.later")}</li>
      </ol>
      <p>{t("application:sent.noMail")}</p>
      <p>{t("application:eraseOpen", { day: formatDay(lang, eraseOn) })}</p>
      <p className="button-row">
        <a className="button" href={paths.results(lang, similar)}>
          {t("application:closed.similar", { occupation: listing.occupation })}
        </a>
        <a href={paths.newAlert(lang, similar)}>{t("application:closed.alert")}</a>
      </p>
    </div>
  );
}
