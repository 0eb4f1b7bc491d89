import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ExampleRemarkPage } from "#app/domain/good-examples/desk/example-remark-page.tsx";
import { takeDownExample } from "#app/domain/good-examples/life/example-deeds.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { afterExampleDeed, employerExampleFor } from "./example.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, example } = await employerExampleFor(args);
  if (example.status !== "published") throw seeOther(paths.employerExample(lang, example.id));
  const title = `${textsFor(lang)("example:desk.takeDown")} – ${args.context.config.board.name}`;
  return { lang, example, title };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, example, writer } = await employerExampleFor(args);
  const { db, config, now } = args.context;
  const deed = { exampleId: example.id, writer, word: null, config, now: now() };
  return afterExampleDeed(await takeDownExample(db, deed), "takenDown", { lang, id: example.id });
}

export default function TakeDownExample() {
  const { lang, example } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <ExampleRemarkPage
      form={undefined}
      example={example}
      title={t("example:desk.takeDown")}
      intro={t("example:desk.takeDownOwn")}
      back={paths.employerExample(lang, example.id)}
      label={null}
      button={<button className="button-danger">{t("example:desk.takeDown")}</button>}
    />
  );
}
