import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { usualUpkeep } from "#app/domain/applications/upkeep/due-notice.ts";
import { findUpkeepSpans } from "#app/domain/applications/upkeep/find-upkeep-spans.server.ts";
import { previewUpkeep } from "#app/domain/applications/upkeep/preview-upkeep.server.ts";
import { saveUpkeepSpans } from "#app/domain/applications/upkeep/save-upkeep-spans.server.ts";
import { UpkeepForm } from "#app/domain/office/upkeep/upkeep-form.ts";
import { UpkeepPreview } from "#app/domain/office/upkeep/upkeep-preview.tsx";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { withoutSecrets } from "#app/platform/http/form.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { isStale, seenMark } from "#app/platform/http/seen-mark.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextField } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const names = ["askAfter", "answerWithin"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "upkeep");
  const spans = await findUpkeepSpans(context.db);
  const { askAfter, answerWithin } = spans;
  const chosen = { askAfter, answerWithin };
  return {
    lang,
    spans: chosen,
    preview: await previewUpkeep(context.db, { chosen, lang, now: context.now() }),
    seen: seenMark(chosen),
    isSaved: new URL(request.url).searchParams.has("saved"),
    title: `${textsFor(lang)("life:upkeep.title")} – ${context.config.board.name}`,
  };
}

/** Looking at what typed spans would do stores nothing. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "upkeep");
  const body = await request.formData();
  const { form, ...read } = readForm(body, UpkeepForm);
  if (!read.ok) return data({ form, preview: null }, { status: 422 });
  const { askAfter, answerWithin, then } = read.value;
  const chosen = { askAfter, answerWithin };
  const now = context.now();
  if (then === "look") return data({ form, preview: await previewUpkeep(context.db, { chosen, lang, now }) });
  const set = await findUpkeepSpans(context.db);
  if (isStale(body, { askAfter: set.askAfter, answerWithin: set.answerWithin })) {
    const errors = { "": { key: "office:spans.changedMeanwhile", values: {} } };
    return data({ form: formWithErrors(withoutSecrets(form, ["seen"]), errors), preview: null }, { status: 409 });
  }
  await saveUpkeepSpans(context.db, { spans: chosen, officer, now });
  return seeOther(`${paths.officeUpkeep(lang)}?saved`);
}

export default function Upkeep() {
  const t = useTexts();
  const { lang, spans, seen, isSaved, ...stored } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const form = sent?.form;
  const preview = sent ? sent.preview : stored.preview;
  const labels = Object.fromEntries(names.map((name) => [name, t(`life:upkeep.label.${name}`)]));
  return (
    <>
      <div className="narrow">
        <PageHead
          title={t("life:upkeep.title")}
          back={{ href: paths.officeAnswers(lang), label: t("office:answers.title") }}
        >
          <p>{t("life:upkeep.intro")}</p>
        </PageHead>
        {isSaved && !sent ? (
          <Notice tone="done">
            <p>{t("life:upkeep.saved")}</p>
          </Notice>
        ) : null}
        <ErrorSummary form={form} labels={labels} />
        <PageForm noValidate enter={{ name: "then", value: "look" }}>
          <SeenField form={form} seen={seen} />
          {names.map((name) => (
            <TextField
              key={name}
              form={form}
              name={name}
              label={t(`life:upkeep.label.${name}`)}
              hint={t(`life:upkeep.hint.${name}`, { usual: usualUpkeep[name] })}
              value={String(spans[name])}
              width="short"
              inputMode="numeric"
            />
          ))}
          <div className="button-row">
            <button className="button" name="then" value="look">
              {t("life:upkeep.look")}
            </button>
            <button className="button-primary" name="then" value="save">
              {t("office:spans.save")}
            </button>
          </div>
        </PageForm>
      </div>
      {preview ? <UpkeepPreview lang={lang} preview={preview} /> : null}
    </>
  );
}
