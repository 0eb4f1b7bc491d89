import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { timeProblems } from "#app/domain/callbacks/callback.ts";
import { CallbackFields } from "#app/domain/callbacks/callback-fields.tsx";
import { callbackForm } from "#app/domain/callbacks/callback-form.server.ts";
import { findAdWithoutCalls } from "#app/domain/callbacks/find-ad-without-calls.server.ts";
import { findCallableAd } from "#app/domain/callbacks/find-callable-ad.server.ts";
import { requestCallback } from "#app/domain/callbacks/request-callback.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm, slowedDown } from "#app/platform/http/form.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

/** A company may have stopped to call since the form was opened; then nothing is asked. */
async function adFor({ params, context }: Pick<LoaderFunctionArgs, "params" | "context">) {
  const lang = langOf(params);
  const asked = { listingId: params["listingId"] ?? "", lang, now: context.now() };
  const ad = await findCallableAd(context.db, asked);
  const without = ad ? null : await findAdWithoutCalls(context.db, asked);
  if (!ad && !without) throw notFound();
  return { lang, ad, without };
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { lang, ad, without } = await adFor({ params, context });
  const title = `${textsFor(lang)(ad ? "callback:form.title" : "callback:off.title")} – ${context.config.board.name}`;
  return data({ lang, ad, without, title }, { status: ad ? 200 : 410 });
}

/** The answer is the same whether or not the number has asked before, and whether it was too often or the network did it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { lang, ad } = await adFor({ params, context });
  if (!ad) return data({ form: undefined }, { status: 410 });
  const { db, config, limits, client, now } = context;
  const read = askAboutAddress(readForm(await request.formData(), callbackForm(lang)), "email", config);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const { name, phone, languages, about = null, email = null, homepage, ...typed } = read.value;
  const first = { day: typed.firstDay, part: typed.firstPart };
  const second = { day: typed.secondDay, part: typed.secondPart };
  const problems = timeProblems({ first, second }, ad.days);
  if (problems) return data({ form: formWithErrors(read.form, problems) }, { status: 422 });
  const taken = [await limits.take("callback", client), await limits.take("callback_number", phone)];
  for (const one of taken) if (!one.ok) return data({ form: slowedDown(read.form, one) }, { status: 422 });
  const mayMail = email === null || (await limits.take("mail_address", foldAddress(email))).ok;
  const wish = { name, phone, languages, first, second, about, email };
  const asked = { listingId: ad.id, wish, byProgram: homepage !== undefined, lang, mayMail, config, now: now() };
  const token = await requestCallback(db, asked);
  return seeOther(`${paths.myCallback(lang, token)}?sent=1`);
}

export default function AskForCallback() {
  const { lang, ad, without } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  if (without)
    return (
      <div className="narrow">
        <PageHead title={t("callback:off.title")} back={{ href: without.path, label: without.title }}>
          <p>{t("callback:off.text", { company: without.company })}</p>
        </PageHead>
        <p>
          <a className="button-primary" href={paths.apply(lang, without.id)}>
            {t("listing:page.apply")}
          </a>
        </p>
      </div>
    );
  if (!ad) return null;
  return (
    <div className="narrow">
      <PageHead title={t("callback:form.title")} back={{ href: ad.path, label: ad.title }}>
        <p>{t("callback:form.lead", { company: ad.company })}</p>
      </PageHead>
      <CallbackFields form={form} lang={lang} days={ad.days} />
    </div>
  );
}
