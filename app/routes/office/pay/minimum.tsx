import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findMinimum } from "#app/domain/office/pay/find-minimum.server.ts";
import { MinimumEditor } from "#app/domain/office/pay/minimum-editor.tsx";
import { MinimumVersions } from "#app/domain/office/pay/minimum-versions.tsx";
import { minimumWords } from "#app/domain/office/pay/minimum-words.ts";
import { saveMinimum } from "#app/domain/office/pay/save-minimum.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Chip, Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const deeds = ["added", "corrected", "withdrawn", "returned"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "pay");
  const minimum = await findMinimum(context.db, params["entryId"] ?? "");
  if (!minimum) throw notFound();
  const done = new URL(request.url).searchParams.get("done");
  return {
    ...{ lang, minimum, done: deeds.find((deed) => deed === done) ?? null },
    title: `${textsFor(lang)(`floors:topic.${minimum.topic}`)} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "pay");
  const entry = await findMinimum(context.db, params["entryId"] ?? "");
  if (!entry) throw notFound();
  const asked = { topic: entry.topic, entry, officer, lang, origin: context.config.origin, now: context.now() };
  const saved = await saveMinimum(context.db, { ...asked, body: await request.formData() });
  if (saved.ok) return seeOther(paths.officeMinimum(lang, entry.id, "done=corrected"));
  return data({ form: saved.form, look: saved.look }, { status: saved.look ? 200 : 422 });
}

export default function Minimum() {
  const t = useTexts();
  const { lang, minimum, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { id, topic, subject, edited_at: editedAt, editedBy, withdrawn_at: withdrawnAt, versions } = minimum;
  const { name, days } = minimumWords({ t, lang }, minimum);
  return (
    <div className="narrow">
      {done && !answer ? (
        <Notice tone="done">
          <p>{t(`floors:done.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead
        title={`${t(`floors:topic.${topic}`)}: ${name}, ${days}`}
        back={{ href: paths.officeMinimums(lang), label: t("floors:title") }}
      >
        <p className="quiet">
          {withdrawnAt === null ? null : <Chip>{t("floors:state.withdrawn")}</Chip>}{" "}
          {editedAt === null
            ? t("floors:shipped")
            : t("floors:written", { name: editedBy ?? "–", at: formatInstant(lang, editedAt) })}
        </p>
      </PageHead>
      <MinimumEditor
        {...{ lang, topic, entry: minimum }}
        seen={editedAt ?? ""}
        form={answer?.form}
        look={answer?.look ?? null}
      />
      <p>
        <a href={paths.withdrawMinimum(lang, id)}>
          {t(withdrawnAt === null ? "floors:withdrawTitle" : "floors:returnTitle")}
        </a>
      </p>
      <MinimumVersions {...{ lang, topic, subject, versions }} />
    </div>
  );
}
