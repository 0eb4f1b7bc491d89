import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { MailForm, readMailTexts } from "#app/domain/mail-texts/mail-form.ts";
import { mailKindNames } from "#app/domain/mail-texts/mail-kinds.ts";
import { saveMailTexts } from "#app/domain/mail-texts/save-mail-texts.server.ts";
import { findMailExample } from "#app/domain/office/mails/examples/find-mail-example.server.ts";
import { findWordedMail } from "#app/domain/office/mails/find-worded-mail.server.ts";
import { type MailInLanguage, MailLooks } from "#app/domain/office/mails/mail-looks.tsx";
import { MailStates } from "#app/domain/office/mails/mail-states.tsx";
import { MailTextFields } from "#app/domain/office/mails/mail-text-fields.tsx";
import { queueTestMail } from "#app/domain/office/mails/queue-test-mail.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm, slowedDown } from "#app/platform/http/form.server.ts";
import { type FormState, withoutSecrets } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const deeds = ["saved", "returned"] as const;
type Answer = { form: FormState; looks: MailInLanguage[]; tested: string | null };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, kind } = await mailFor(args);
  const { db, config } = args.context;
  const done = new URL(args.request.url).searchParams.get("done");
  return {
    ...{ lang, kind, offered: config.board.langs, done: deeds.find((deed) => deed === done) ?? null },
    mail: await findWordedMail(db, kind),
    title: `${textsFor(lang)(`wording:mail.kind.${kind}`)} – ${config.board.name}`,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, kind, officer } = await mailFor(args);
  const { db, config, limits, now: clock } = args.context;
  const now = clock();
  const body = await args.request.formData();
  const deed = body.get("deed");
  const page = (done: (typeof deeds)[number]) => seeOther(paths.officeMailText(lang, kind, `done=${done}`));
  const { form, ...read } = readForm(body, MailForm);
  const back = (state: FormState, status: number, rest: Partial<Answer> = {}) =>
    data<Answer>({ form: state, looks: [], tested: null, ...rest }, { status });
  if (!read.ok) return back(form, 422);
  const { seen } = read.value;
  const changed = () => {
    const errors = { "": { key: "wording:error.changed", values: {} } };
    return back(formWithErrors(withoutSecrets(form, ["seen"]), errors), 409);
  };
  if (deed === "return")
    return (await saveMailTexts(db, { kind, texts: null, seen, officer, now })) ? page("returned") : changed();
  const meant = readMailTexts(kind, read.value, config.board.langs);
  if (!meant.ok) return back(formWithErrors(form, meant.errors), 422);
  const { texts } = meant;
  if (deed === "save")
    return (await saveMailTexts(db, { kind, texts, seen, officer, now })) ? page("saved") : changed();
  const looks: MailInLanguage[] = [];
  for (const one of config.board.langs) {
    const mail = await findMailExample({ name: kind, lang: one, texts, config, now });
    looks.push({ lang: one, mail });
  }
  if (deed !== "test") return back(form, 200, { looks });
  const taken = await limits.take("test_mail", officer.accountId);
  if (!taken.ok) return back(slowedDown(form, taken), 422);
  for (const { lang: one, mail } of looks) await queueTestMail(db, { officer, lang: one, mail, now });
  return back(form, 200, { looks, tested: officer.email });
}

async function mailFor({ request, params, context }: Pick<LoaderFunctionArgs, "request" | "params" | "context">) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "texts");
  const kind = mailKindNames.find((name) => name === params["kind"]);
  if (!kind) throw notFound();
  return { lang, officer, kind };
}

export default function MailText() {
  const t = useTexts();
  const { lang, kind, offered, done, mail } = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  return (
    <div className="narrow">
      {done && !answer ? (
        <Notice tone="done">
          <p>{t(`wording:mail.done.${done}`)}</p>
        </Notice>
      ) : null}
      {answer?.tested ? (
        <Notice tone="done">
          <p>{t("wording:mail.tested", { address: answer.tested })}</p>
        </Notice>
      ) : null}
      <PageHead
        title={t(`wording:mail.kind.${kind}`)}
        back={{ href: paths.officeTexts(lang), label: t("wording:title") }}
      >
        <p>{t("wording:mail.about")}</p>
      </PageHead>
      {answer && answer.looks.length > 0 ? <MailLooks looks={answer.looks} /> : null}
      <MailTextFields form={answer?.form} {...{ kind, offered, mail }} />
      {mail.worded.length === 0 ? null : (
        <form method="post" className="panel office-section">
          <h2>{t("wording:mail.backTitle")}</h2>
          <p>{t("wording:mail.backText")}</p>
          <input type="hidden" name="seen" value={mail.seen} />
          <button className="button" name="deed" value="return">
            {t("wording:mail.back")}
          </button>
        </form>
      )}
      <MailStates lang={lang} states={mail.states} />
    </div>
  );
}
