import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { startPage } from "#app/domain/accounts/account.ts";
import { checkOwnPassword } from "#app/domain/accounts/own/check-own-password.server.ts";
import { AppSecret } from "#app/domain/accounts/second-factor/app-secret.tsx";
import {
  addressForApp,
  offerSecret,
  openOffer,
} from "#app/domain/accounts/second-factor/authenticator-secret.server.ts";
import { AuthenticatorForm } from "#app/domain/accounts/second-factor/factor-forms.ts";
import { qrCode } from "#app/domain/accounts/second-factor/qr-code.server.ts";
import { setUpAuthenticator } from "#app/domain/accounts/second-factor/set-up-authenticator.server.ts";
import { ShownCodes } from "#app/domain/accounts/second-factor/shown-codes.tsx";
import type { Viewer } from "#app/domain/accounts/sessions.server.ts";
import { requireViewer } from "#app/domain/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { type FormState, typedText, withoutSecrets } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { orBusy } from "./busy.server.ts";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const viewer = await requireViewer({ request, params, context });
  const { secret, sealed } = offerSecret(context.config, viewer, context.now());
  return {
    ...{ lang, audience: viewer.role, to: new URL(request.url).searchParams.get("to") ?? "" },
    offer: { sealed, ...shown(context.config, viewer, secret) },
    title: `${textsFor(lang)("factor:app.title")} – ${context.config.board.name}`,
  };
}

/** The secret in both its forms: as a picture and, in fours, to be typed. */
function shown({ board }: Pick<Config, "board">, { email }: Viewer, secret: string) {
  return {
    secret: secret.replace(/(.{4})(?=.)/g, "$1 "),
    picture: qrCode(addressForApp({ secret, board: board.name, email })),
  };
}

type Answer = {
  form: FormState;
  /** What the form that was sent was about; null: too old. */
  offer: ({ sealed: string } & ReturnType<typeof shown>) | null;
  codes?: string[];
  next?: string;
};

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { config, db } = context;
  const viewer = await requireViewer({ request, params, context });
  const read = readForm(await request.formData(), AuthenticatorForm);
  const form = withoutSecrets(read.form, ["currentPassword", "code"]);
  const now = context.now();
  const sealed = typedText(read.form, "sealed") ?? "";
  const secret = openOffer(config, viewer, { sealed, now });
  /** Too old: the page shows a new picture. */
  const offer = secret === null ? null : { sealed, ...shown(config, viewer, secret) };
  const again = (state: FormState) => data<Answer>({ form: state, offer }, { status: 422 });
  if (!read.ok) return again(form);
  if (secret === null) return again(formWithErrors(form, { "": { key: "factor:errors.offerOver", values: {} } }));

  return orBusy(
    form,
    async () => {
      const { currentPassword, code, to } = read.value;
      const wrong = await checkOwnPassword(context, request, { viewer, password: currentPassword });
      if (wrong) return again(formWithErrors(form, { currentPassword: wrong }));
      const result = await setUpAuthenticator(db, { viewer, secret, code: code.replace(/\s/g, ""), config, now });
      if (!result.ok) return again(formWithErrors(form, { code: { key: "factor:errors.wrongCode", values: {} } }));
      const next = startPage(viewer.role, langOf(params), to ?? "");
      return data<Answer>({ form, offer: null, codes: result.codes, next });
    },
    { offer },
  );
}

export default function Authenticator() {
  const { lang, to, offer: fresh } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const t = useTexts();
  if (answer?.codes) return <ShownCodes codes={answer.codes} next={answer.next ?? ""} done={t("factor:app.done")} />;
  const offer = answer?.offer ?? fresh;
  const form = answer?.form;
  const labels = { code: t("factor:app.code"), currentPassword: t("own:password.current") };
  return (
    <div className="narrow">
      <PageHead title={t("factor:app.title")} back={{ href: paths.secondFactor(lang), label: t("factor:title") }}>
        <p>{t("factor:app.intro")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={labels} />
      <AppSecret secret={offer.secret} picture={offer.picture} />
      <PageForm noValidate>
        <input type="hidden" name="sealed" value={offer.sealed} />
        <input type="hidden" name="to" value={typedText(form, "to") ?? to} />
        <TextField
          form={form}
          name="code"
          label={labels.code}
          hint={t("factor:app.codeHint")}
          autoComplete="one-time-code"
          inputMode="numeric"
          width="medium"
          maxLength={20}
        />
        <TextField
          form={form}
          name="currentPassword"
          type="password"
          label={labels.currentPassword}
          autoComplete="current-password"
        />
        <button className="button-primary">{t("factor:app.button")}</button>
      </PageForm>
    </div>
  );
}
