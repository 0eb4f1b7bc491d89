import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OwnErasurePreview } from "#app/domain/data-protection/own/own-erasure-preview.tsx";
import { erasePerson } from "#app/domain/data-protection/person/erase-person.server.ts";
import { findPerson } from "#app/domain/data-protection/person/find-person.server.ts";
import { whatStays } from "#app/domain/data-protection/person/what-stays.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { requireOwn } from "./own.server.ts";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { lang, pass, address, now } = requireOwn({ params, context });
  const entries = await findPerson(context.db, { address, lang, now });
  const staying = await whatStays(context.db, entries, { asker: null });
  const going = entries.filter((entry) => staying.every((one) => one.entry !== entry));
  return {
    ...{ lang, pass, address },
    going: going.map(({ kind }) => ({ kind })),
    works: staying.length > 0,
    title: `${textsFor(lang)("myData:erasure.title")} – ${context.config.board.name}`,
  };
}

/** A second click finds nothing more to erase, and that is what its sender wanted. */
export async function action({ params, context }: ActionFunctionArgs) {
  const { lang, address, now } = requireOwn({ params, context });
  const { db, files, config } = context;
  await erasePerson(db, files, { address, officer: null, config, now });
  return seeOther(`${paths.askOwnData(lang)}?done=erased`);
}

export default function OwnDataErasure() {
  const { lang, pass, address, going, works } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead
        title={t("myData:erasure.question")}
        back={{ href: paths.ownData(lang, pass), label: t("myData:title") }}
      >
        <p className="quiet">{address}</p>
      </PageHead>
      {going.length === 0 ? (
        <p>{t("protection:erasure.nothing")}</p>
      ) : (
        <>
          <OwnErasurePreview going={going} works={works} />
          <form method="post" className="button-row">
            <button className="button-danger">{t("application:erase.button")}</button>
            <a href={paths.ownData(lang, pass)}>{t("application:withdraw.keep")}</a>
          </form>
        </>
      )}
    </div>
  );
}
