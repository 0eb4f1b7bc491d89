import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { floorTopics } from "#app/domain/listings/pay-floors/pay-floors.ts";
import { MinimumEditor } from "#app/domain/office/pay/minimum-editor.tsx";
import { saveMinimum } from "#app/domain/office/pay/save-minimum.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "pay");
  const topic = topicIn(params);
  const title = `${textsFor(lang)(`floors:add.${topic}`)} – ${context.config.board.name}`;
  return { lang, topic, title };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "pay");
  const topic = topicIn(params);
  const asked = { topic, entry: null, officer, lang, origin: context.config.origin, now: context.now() };
  const saved = await saveMinimum(context.db, { ...asked, body: await request.formData() });
  if (saved.ok) return seeOther(paths.officeMinimum(lang, saved.id, "done=added"));
  return data({ form: saved.form, look: saved.look }, { status: saved.look ? 200 : 422 });
}

function topicIn(params: LoaderFunctionArgs["params"]) {
  const topic = floorTopics.find((one) => one === params["topic"]);
  if (!topic) throw notFound();
  return topic;
}

export default function NewMinimum() {
  const t = useTexts();
  const { lang, topic } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="narrow">
      <PageHead title={t(`floors:add.${topic}`)} back={{ href: paths.officeMinimums(lang), label: t("floors:title") }}>
        <p>{t(`floors:about.${topic}`)}</p>
      </PageHead>
      <MinimumEditor {...{ lang, topic }} entry={null} seen="" form={answer?.form} look={answer?.look ?? null} />
    </div>
  );
}
