import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { withoutNeedlessParent } from "#app/domain/parents/minor-form.ts";
import { findTastingAd } from "#app/domain/tasters/find-tasting-ad.server.ts";
import { requestTaster } from "#app/domain/tasters/request-taster.server.ts";
import { TasterFields } from "#app/domain/tasters/taster-fields.tsx";
import { TasterForm } from "#app/domain/tasters/taster-form.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm, slowedDown } from "#app/platform/http/form.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";
import { mailboxOf } from "#app/platform/mail/mailbox-of.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

async function adFor({ params, context }: Pick<LoaderFunctionArgs, "params" | "context">) {
  const lang = langOf(params);
  const asked = { listingId: params["listingId"] ?? "", lang, now: context.now() };
  const ad = await findTastingAd(context.db, asked);
  if (!ad) throw notFound();
  return { lang, ad };
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { lang, ad } = await adFor({ params, context });
  const title = `${textsFor(lang)("taster:form.title")} – ${context.config.board.name}`;
  return { lang, ad, title };
}

/** The answer is the same whether or not the address has asked before: only its owner shall learn more. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { lang, ad } = await adFor({ params, context });
  const { db, config, limits, client } = context;
  const body = withoutNeedlessParent(await request.formData());
  const ofPupil = askAboutAddress(readForm(body, TasterForm), "email", config);
  const read = askAboutAddress(ofPupil, "parentEmail", config);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const taken = await limits.take("registration", client);
  if (!taken.ok) return data({ form: slowedDown(read.form, taken) }, { status: 422 });
  const { ok: mayMail } = await limits.take("mail_address", foldAddress(read.value.email));
  const { parentEmail, parentLang = lang } = read.value;
  const told = parentEmail ? await limits.take("mail_address", mailboxOf(parentEmail)) : null;
  const parent = parentEmail && told?.ok ? { email: parentEmail, lang: parentLang } : null;
  const asked = { listingId: ad.id, asked: read.value, lang, parent, mayMail, config, now: context.now() };
  if ((await requestTaster(db, asked)) === "sent") return seeOther(paths.tasterSent(lang, ad.id));
  const errors = { date: { key: "taster:errors.gone", values: {} } };
  return data({ form: formWithErrors(read.form, errors) }, { status: 422 });
}

export default function AskForTaster() {
  const { lang, ad } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("taster:form.title")} back={{ href: ad.path, label: ad.title }}>
        <p>{t("taster:form.lead", { company: ad.company })}</p>
      </PageHead>
      {ad.dates.length === 0 ? (
        <Notice title={t("taster:none.title")}>
          <p>{t("taster:none.text")}</p>
        </Notice>
      ) : (
        <TasterFields form={form} lang={lang} dates={ad.dates} />
      )}
    </div>
  );
}
