import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findMinimum } from "#app/domain/office/pay/find-minimum.server.ts";
import { lookThenForce } from "#app/domain/office/pay/look-then-force.server.ts";
import { MinimumPreview } from "#app/domain/office/pay/minimum-preview.tsx";
import { minimumWords } from "#app/domain/office/pay/minimum-words.ts";
import { previewMinimum } from "#app/domain/office/pay/preview-minimum.server.ts";
import { turnedMinimum } from "#app/domain/office/pay/turned-minimum.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { emptyForm } from "#app/platform/http/form.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const TurnForm = z.object({ seen: z.string().max(40).default(""), confirmed: z.string().max(80) });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "pay");
  const minimum = await findMinimum(context.db, params["entryId"] ?? "");
  if (!minimum) throw notFound();
  const now = context.now();
  const turn = minimum.withdrawn_at === null ? ("withdraw" as const) : ("return" as const);
  return {
    ...{ lang, minimum, turn },
    preview: await previewMinimum(context.db, { next: turnedMinimum(minimum, now), lang, now }),
    title: `${textsFor(lang)(`floors:${turn}Title`)} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "pay");
  const minimum = await findMinimum(context.db, params["entryId"] ?? "");
  if (!minimum) throw notFound();
  const read = readForm(await request.formData(), TurnForm);
  if (!read.ok) return data({ form: read.form, moved: false }, { status: 422 });
  const asked = { officer, lang, origin: context.config.origin, now: context.now() };
  const next = turnedMinimum(minimum, asked.now);
  const result = await lookThenForce(context.db, { next, ...read.value, ...asked });
  if (result.ok) {
    const done = next.withdrawn_at === null ? "returned" : "withdrawn";
    return seeOther(paths.officeMinimum(lang, minimum.id, `done=${done}`));
  }
  if (result.reason === "look") return data({ form: emptyForm, moved: true }, { status: 200 });
  const errors = { "": { key: "floors:error.changed", values: {} } };
  return data({ form: formWithErrors(emptyForm, errors), moved: false }, { status: 422 });
}

export default function MinimumWithdrawal() {
  const t = useTexts();
  const { lang, minimum, turn, preview } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { name, days, amounts } = minimumWords({ t, lang }, minimum);
  return (
    <div className="narrow">
      <PageHead title={t(`floors:${turn}Title`)} back={{ href: paths.officeMinimum(lang, minimum.id), label: name }}>
        <p>
          <strong>
            {name}, {days}: {amounts.join(" · ")}
          </strong>
        </p>
        {turn === "withdraw" ? <p>{t("floors:withdrawText")}</p> : null}
      </PageHead>
      <ErrorSummary form={answer?.form} />
      <PageForm className="panel office-section">
        <MinimumPreview lang={lang} preview={preview} moved={answer?.moved ?? false} />
        <input type="hidden" name="seen" value={minimum.edited_at ?? ""} />
        <button className="button-primary" name="confirmed" value={preview.mark}>
          {t(`floors:${turn}`)}
        </button>
      </PageForm>
    </div>
  );
}
