import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ExampleDone, exampleDone } from "#app/domain/good-examples/desk/example-done.tsx";
import { ExampleState } from "#app/domain/good-examples/desk/example-table.tsx";
import { examplePath } from "#app/domain/good-examples/example-view.ts";
import { ExampleArticle } from "#app/domain/good-examples/page/example-article.tsx";
import { GoOnButton } from "#app/domain/office/going-on/go-on-button.tsx";
import { JustDecided } from "#app/domain/office/going-on/just-decided.tsx";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice } from "#app/ui/parts.tsx";
import { officeExampleFor } from "./example.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, example, events, today } = await officeExampleFor(args);
  const { board, operator } = args.context.config;
  const title = `${example.told.title} – ${board.name}`;
  return { lang, example, events, today, title, news: exampleDone(args.request), office: operator.name };
}

export default function OfficeExample() {
  const { lang, example, events, today, news, office } = useLoaderData<typeof loader>();
  const t = useTexts();
  const { id, status } = example;
  return (
    <div className="narrow">
      <JustDecided lang={lang} />
      <ExampleDone {...news} />
      <a className="back-link" href={paths.officeExamples(lang)}>
        {t("example:list.title")}
      </a>
      <p>
        <ExampleState example={example} />
      </p>
      {example.remark ? (
        <Notice title={t("example:desk.yourRemark")}>
          <p>{example.remark}</p>
        </Notice>
      ) : null}
      <div className="button-row event-deeds">
        {status === "published" ? null : (
          <form method="post" action={paths.officePublishExample(lang, id)} className="button-row">
            <input type="hidden" name="seen" value={example.updatedAt} />
            <button className="button-primary">{t("example:desk.publish")}</button>
            {status === "submitted" ? <GoOnButton deed={t("example:desk.publish")} /> : null}
          </form>
        )}
        {status === "taken_down" ? null : (
          <a className="button" href={paths.officeEditExample(lang, id)}>
            {t("example:desk.change")}
          </a>
        )}
        {status === "submitted" ? (
          <a className="button" href={paths.officeSendBackExample(lang, id)}>
            {t("example:desk.sendBack")}
          </a>
        ) : null}
        {status === "draft" || status === "taken_down" ? (
          <form method="post" action={paths.officeDeleteExample(lang, id)}>
            <button className="button-danger">{t("example:desk.delete")}</button>
          </form>
        ) : null}
        {status === "published" ? (
          <a className="button-danger" href={paths.officeTakeDownExample(lang, id)}>
            {t("example:desk.takeDown")}
          </a>
        ) : null}
        {status === "published" && !example.membersOnly && !example.company?.suspended ? (
          <a href={examplePath(lang, example)}>{t("example:desk.publicPage")}</a>
        ) : null}
      </div>
      <section className="panel">
        <ExampleArticle
          {...{ example, events, lang, today, office }}
          eventHref={(event) => paths.officeEvent(lang, event.id)}
          headingLevel={1}
        />
      </section>
    </div>
  );
}
