import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { erasePerson } from "#app/domain/data-protection/person/erase-person.server.ts";
import { ErasurePreview } from "#app/domain/data-protection/person/erasure-preview.tsx";
import { findPerson } from "#app/domain/data-protection/person/find-person.server.ts";
import type { PersonEntry } from "#app/domain/data-protection/person/person-entry.ts";
import { PersonErasureForm } from "#app/domain/data-protection/person/person-forms.ts";
import { readPass } from "#app/domain/data-protection/person/person-pass.server.ts";
import { whatStays } from "#app/domain/data-protection/person/what-stays.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { isSameAddress } from "#app/platform/mail/same-address.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "protection");
  return { lang, title: `${textsFor(lang)("protection:erasure.title")} – ${context.config.board.name}` };
}

/** The first time it only shows; what goes is asked for by typing the address once more. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "protection");
  const { db, config, files } = context;
  const now = context.now();
  const read = readForm(await request.formData(), PersonErasureForm);
  const pass = read.ok ? read.value.pass : "";
  const address = readPass(config, officer, { pass, now });
  if (!read.ok || address === null) throw seeOther(`${paths.officePerson(lang)}?ended`);

  const typed = read.value.confirmed;
  if (isSameAddress(typed ?? null, address)) {
    const { staying } = await erasePerson(db, files, { address, officer, config, now });
    throw seeOther(paths.officeProtection(lang, staying.length > 0 ? "done=partly" : "done=erased"));
  }
  const entries = await findPerson(db, { address, lang, now });
  const staying = await whatStays(db, entries, { asker: officer.accountId });
  const going = entries.filter((entry) => staying.every((one) => one.entry !== entry));
  const shown = {
    lang,
    pass,
    going: going.map(brief),
    staying: staying.map((one) => ({ ...one, entry: brief(one.entry) })),
  };
  if (typed === undefined) return { form: undefined, ...shown };
  const wrong: FieldError = { key: "protection:erasure.wrong", values: {} };
  return data({ form: formWithErrors(read.form, { confirmed: wrong }), ...shown }, { status: 422 });
}

const brief = ({ kind, id, at, about }: PersonEntry) => ({ kind, id, at, about });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function PersonErasure() {
  const t = useTexts();
  const { lang } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="narrow">
      <PageHead
        title={t("protection:erasure.title")}
        back={{ href: paths.officePerson(lang), label: t("protection:person.title") }}
      />
      {answer ? <Asked {...answer} /> : <Begun lang={lang} />}
    </div>
  );
}

/** Whoever comes here by the address bar begins with the address. */
function Begun({ lang }: { lang: Lang }) {
  const t = useTexts();
  return (
    <Notice title={t("protection:person.ended")}>
      <p>
        <a href={paths.officePerson(lang)}>{t("protection:person.title")}</a>
      </p>
    </Notice>
  );
}

type Answer = NonNullable<ReturnType<typeof useActionData<typeof action>>>;

function Asked({ lang, form, pass, going, staying }: Answer) {
  const t = useTexts();
  return (
    <>
      <ErrorSummary form={form} labels={{ confirmed: t("protection:erasure.confirm") }} />
      <ErasurePreview lang={lang} going={going} staying={staying} />
      {going.length > 0 ? (
        <PageForm noValidate>
          <input type="hidden" name="pass" value={pass} />
          <TextField
            form={form}
            name="confirmed"
            type="email"
            label={t("protection:erasure.confirm")}
            autoComplete="off"
          />
          <button className="button-danger">{t("protection:erasure.button")}</button>
        </PageForm>
      ) : (
        <p>{t("protection:erasure.nothing")}</p>
      )}
    </>
  );
}
