import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useContext } from "react";
import { checkOwnPassword } from "#app/domain/accounts/own/check-own-password.server.ts";
import { passwordLine } from "#app/domain/accounts/password/password.server.ts";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { companiesToAsk } from "#app/domain/data-protection/person/companies-to-ask.ts";
import { findMentions } from "#app/domain/data-protection/person/find-mentions.server.ts";
import { findPerson, langOfPerson } from "#app/domain/data-protection/person/find-person.server.ts";
import { FoundList, MentionList } from "#app/domain/data-protection/person/found-list.tsx";
import { PersonForm } from "#app/domain/data-protection/person/person-forms.ts";
import { issuePass } from "#app/domain/data-protection/person/person-pass.server.ts";
import { paths } from "#app/paths.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { withoutSecrets } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { LineTooLong } from "#app/platform/jobs/at-most.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, Select, TextField } from "#app/ui/form.tsx";
import { languageNames } from "#app/ui/language-names.ts";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { EmptyState, Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "protection");
  const ended = new URL(request.url).searchParams.has("ended");
  return { lang, ended, title: `${textsFor(lang)("protection:person.title")} – ${context.config.board.name}` };
}

/** Sent as a form, so that whose data they are stands in no address line and no log. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "protection");
  const read = readForm(await request.formData(), PersonForm);
  const form = withoutSecrets(read.form, ["currentPassword"]);
  if (!read.ok) return data({ form }, { status: 422 });
  const { email, currentPassword: password } = read.value;
  const wrong = await passwordLine(() => checkOwnPassword(context, request, { viewer: officer, password })).catch(
    orBusy,
  );
  if (wrong) return data({ form: formWithErrors(form, { currentPassword: wrong }) }, { status: 422 });

  const { db, config } = context;
  const [now, address] = [context.now(), foldAddress(email)];
  const subject = { subjectType: "person", subjectId: dayOf(now) };
  await recordAudit(db, { now, accountId: officer.accountId, action: "person.looked_up", ...subject });
  const entries = await findPerson(db, { address, lang, now });
  return {
    form,
    address,
    pass: issuePass(config, officer, { address, now }),
    found: entries.map(({ kind, id, at, about }) => ({ kind, id, at, about })),
    mentions: await findMentions(db, address),
    companies: companiesToAsk(entries),
    theirLang: langOfPerson(entries) ?? lang,
  };
}

function orBusy(error: unknown) {
  if (error instanceof LineTooLong) return { key: "account:errors.busy", values: {} };
  throw error;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Person() {
  const t = useTexts();
  const { lang, ended } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const labels = { email: t("protection:person.email"), currentPassword: t("protection:person.password") };
  const result = answer && "found" in answer ? answer : null;
  return (
    <>
      <div className="narrow">
        <PageHead
          title={t("protection:person.title")}
          back={{ href: paths.officeProtection(lang), label: t("protection:title") }}
        >
          <p>{t("protection:person.intro")}</p>
          <p>{t("protection:person.check")}</p>
        </PageHead>
        {ended && !answer ? (
          <Notice tone="stop" title={t("protection:person.ended")}>
            <p>{t("protection:person.endedText")}</p>
          </Notice>
        ) : null}
        <ErrorSummary form={answer?.form} labels={labels} />
        <PageForm noValidate>
          <TextField
            form={answer?.form}
            name="email"
            type="email"
            label={labels.email}
            hint={t("protection:person.emailHint")}
            autoComplete="off"
          />
          <TextField
            form={answer?.form}
            name="currentPassword"
            type="password"
            label={labels.currentPassword}
            hint={t("protection:person.passwordHint")}
            autoComplete="current-password"
          />
          <button className="button-primary">{t("protection:person.button")}</button>
        </PageForm>
      </div>
      {result ? (
        <div className="person-result">
          <Result lang={lang} {...result} />
        </div>
      ) : null}
    </>
  );
}

type Shown = Extract<Awaited<ReturnType<typeof action>>, { found: unknown }> & { lang: ReturnType<typeof langOf> };

function Result({ lang, address, pass, found, mentions, companies, theirLang }: Shown) {
  const t = useTexts();
  if (found.length === 0)
    return (
      <>
        <EmptyState title={t("protection:person.nothing")}>
          <p>{t("protection:person.nothingText", { address })}</p>
        </EmptyState>
        <MentionList mentions={mentions} />
      </>
    );
  return (
    <>
      <section className="office-section" aria-labelledby="found" data-found={found.length}>
        <h2 id="found">{t("protection:person.found", { address })}</h2>
        <p className="narrow">{t("protection:person.unread")}</p>
        <FoundList lang={lang} address={address} found={found} />
      </section>
      <MentionList mentions={mentions} />
      <section className="office-section narrow" aria-labelledby="exporting">
        <h2 id="exporting">{t("protection:person.exporting")}</h2>
        <p>{t("protection:person.exportText")}</p>
        {companies.length > 0 ? (
          <>
            <p>{t("protection:person.companies")}</p>
            <ul>
              {companies.map((company) => (
                <li key={company}>{company}</li>
              ))}
            </ul>
          </>
        ) : null}
        <form method="post" action={paths.exportPerson(lang)}>
          <input type="hidden" name="pass" value={pass} />
          <Select
            form={undefined}
            name="fileLang"
            label={t("protection:person.fileLang")}
            value={theirLang}
            options={useContext(OfferedLangs).map((value) => ({ value, label: languageNames[value] }))}
          />
          <button className="button">{t("protection:person.exportButton")}</button>
        </form>
      </section>
      <section className="office-section narrow" aria-labelledby="erasing">
        <h2 id="erasing">{t("protection:person.erasing")}</h2>
        <p>{t("protection:person.eraseText")}</p>
        <form method="post" action={paths.erasePerson(lang)}>
          <input type="hidden" name="pass" value={pass} />
          <button className="button">{t("protection:person.eraseButton")}</button>
        </form>
      </section>
    </>
  );
}
