import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ExampleDone, exampleDone } from "#app/domain/good-examples/desk/example-done.tsx";
import { ExampleState } from "#app/domain/good-examples/desk/example-table.tsx";
import { examplePath } from "#app/domain/good-examples/example-view.ts";
import { ExampleArticle } from "#app/domain/good-examples/page/example-article.tsx";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice } from "#app/ui/parts.tsx";
import { readableExampleFor } from "./example.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, example, events, own, speaks, today } = await readableExampleFor(args);
  const { board, operator } = args.context.config;
  return {
    ...{ lang, example, events, own, today, mayAct: own && speaks, news: exampleDone(args.request) },
    ...{ office: operator.name, officeMail: operator.email, title: `${example.told.title} – ${board.name}` },
  };
}

export default function EmployerExample() {
  const { lang, example, events, own, today, mayAct, news, office, officeMail } = useLoaderData<typeof loader>();
  const t = useTexts();
  const { id, status } = example;
  const unseen = status === "draft" || status === "submitted";
  return (
    <div className="narrow">
      <ExampleDone {...news} />
      <a className="back-link" href={paths.employerExamples(lang)}>
        {t("example:list.title")}
      </a>
      {own ? (
        <p>
          <ExampleState example={example} />
        </p>
      ) : null}
      {own && example.remark ? (
        <Notice title={t(status === "taken_down" ? "example:desk.remarkDown" : "example:desk.remark")}>
          <p>{example.remark}</p>
        </Notice>
      ) : null}
      {mayAct ? (
        <div className="button-row event-deeds">
          {status === "draft" ? (
            <form method="post" action={paths.submitExample(lang, id)}>
              <button className="button-primary">{t("example:desk.submit")}</button>
            </form>
          ) : null}
          {unseen ? (
            <a className="button" href={paths.editExample(lang, id)}>
              {t("example:desk.change")}
            </a>
          ) : null}
          {status === "published" ? (
            <a className="button-danger" href={paths.takeDownExample(lang, id)}>
              {t("example:desk.takeDown")}
            </a>
          ) : (
            <form method="post" action={paths.deleteExample(lang, id)}>
              <button className="button-danger">{t("example:desk.delete")}</button>
            </form>
          )}
        </div>
      ) : null}
      {mayAct && status === "published" ? (
        <p className="quiet">{t("example:desk.askOffice", { mail: officeMail })}</p>
      ) : null}
      {status === "published" && !example.membersOnly && !example.company?.suspended ? (
        <p>
          <a href={examplePath(lang, example)}>{t("example:desk.publicPage")}</a>
        </p>
      ) : null}
      <section className="panel">
        <ExampleArticle
          {...{ example, events, lang, today, office }}
          eventHref={(event) => paths.employerEvent(lang, event.id)}
          headingLevel={1}
        />
      </section>
    </div>
  );
}
