import type { Lang, MembershipRole } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { recordRefusal } from "./refused-access.server.ts";
import { readViewer, type Viewer } from "./sessions.server.ts";

/** A person who acts for a company. Everything of the company is asked for through `company.id`. */
export type Employer = {
  accountId: string;
  name: string;
  email: string;
  lang: Lang;
  role: MembershipRole;
  company: { id: string; slug: string; name: string };
};

/** A person of the operator's office. */
export type Officer = { accountId: string; name: string; email: string; lang: Lang };

type Asked = {
  request: Request;
  context: Pick<AppContext, "db" | "config" | "now" | "client">;
  params: { lang?: string | undefined };
};

/** Every loader and action of an employer's page calls this itself: a parent's loader protects nothing. */
export async function requireEmployer(asked: Asked): Promise<Employer> {
  const { membership, accountId, name, email, lang } = await requireViewer(asked);
  if (!membership) throw await refused(asked, accountId);
  return { accountId, name, email, lang, role: membership.role, company: membership.company };
}

/** The same for the deeds that only a company's admin may do, e.g. invite and remove colleagues. */
export async function requireCompanyAdmin(asked: Asked): Promise<Employer> {
  const employer = await requireEmployer(asked);
  if (employer.role !== "admin") throw await refused(asked, employer.accountId);
  return employer;
}

export async function requireOffice(asked: Asked): Promise<Officer> {
  const { role, accountId, name, email, lang } = await requireViewer(asked);
  if (role !== "office") throw await refused(asked, accountId);
  return { accountId, name, email, lang };
}

/** Anybody who is signed in; nobody else comes further than the sign-in page, which brings them back. */
export async function requireViewer({ request, context, params }: Asked): Promise<Viewer> {
  const lang = langOf(params);
  const viewer = await readViewer(context, request);
  if (!viewer) throw seeOther(signInFor(lang, request));
  return viewer;
}

/** What somebody has no right to does not exist for them, and the office hears of it. */
async function refused({ context }: Asked, accountId: string) {
  await recordRefusal(context, { kind: "no_right", accountId });
  return notFound();
}

function signInFor(lang: Lang, request: Request) {
  const to = pageOf(request);
  return to ? `${paths.signIn(lang)}?${new URLSearchParams({ to }).toString()}` : paths.signIn(lang);
}

/** The page to come back to. Of a form that was sent it is the one on which the form stood, as the browser says. */
function pageOf(request: Request) {
  const here = new URL(request.url);
  const page = request.method === "GET" ? here : URL.parse(request.headers.get("Referer") ?? "");
  return page?.origin === here.origin ? page.pathname + page.search : null;
}
