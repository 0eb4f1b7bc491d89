import type { Lang, MembershipRole } from "#db/codes.ts";
import { readsAsMember } from "#app/domain/companies/kinds-of-organisation.ts";
import { paths } from "#app/paths.ts";
import { withQuery } from "#app/paths/with-query.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import type { NeededRight } from "#app/platform/http/needed-right.ts";
import { officeMay, type OfficeRight } from "#app/platform/http/office-may.ts";
import { forbidden, notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { recordRefusal } from "./guarding/refused-access.server.ts";
import { keepForm, keptParameter } from "./kept-form.server.ts";
import { findHeadNames } from "./officers/find-officers.server.ts";
import { lacksFactor } from "./second-factor/lacks-factor.ts";
import { type ActingCompany, readViewer, sessionOwner, type Viewer } from "./sessions.server.ts";
import type { CompanyScope } from "./team/company-scope.ts";
import { findScope } from "./team/find-scope.server.ts";
import { mayDecide } from "./team/may-decide.ts";
import { findAdminNames } from "./team/team-queries.server.ts";

/** A person who acts for a company. Everything of the company is asked for through `company.id`. */
export type Employer = {
  accountId: string;
  name: string;
  email: string;
  lang: Lang;
  role: MembershipRole;
  company: ActingCompany;
  /** Whether they may say something in the name of the whole company: its profile. */
  speaks: boolean;
  /** Through this applications are asked for: a membership may be limited to some listings. */
  scope: CompanyScope;
};

/** A person of the operator's office. */
export type Officer = {
  accountId: string;
  name: string;
  email: string;
  lang: Lang;
  may: (right: OfficeRight) => boolean;
};

type Asked = {
  request: Request;
  context: Pick<AppContext, "db" | "config" | "now" | "client">;
  params: { lang?: string | undefined; id?: string | undefined };
};

/** Every loader and action of an employer's page calls this itself: a parent's loader protects nothing. */
export async function requireEmployer(asked: Asked): Promise<Employer> {
  const { membership, companies, accountId, name, email, lang } = await requireProven(asked);
  if (!membership && companies.length > 0) throw seeOther(await chooseFirst(asked, accountId));
  if (!membership) throw await refused(asked, accountId);
  const { role, limited, company } = membership;
  const { db, now } = asked.context;
  const scope = await findScope(db, { accountId, companyId: company.id, role, limited }, now());
  /** On every page about one listing its id is the parameter `id`. */
  const { id } = asked.params;
  if (id !== undefined && scope.listingIds && !scope.listingIds.includes(id)) throw notFound();
  const speaks = mayDecide(role) && (!limited || role === "admin");
  return { accountId, name, email, lang, role, company, speaks, scope };
}

/** The same for whatever somebody outside hears of: answers to people, and all that happens to a listing. */
export async function requireDecider(asked: Asked): Promise<Employer> {
  const employer = await requireEmployer(asked);
  if (!mayDecide(employer.role)) throw await notYours(asked, employer, "decide");
  return employer;
}

/** The same for what a company says of itself: whoever is limited to some listings does not speak for all of it. */
export async function requireSpeaker(asked: Asked): Promise<Employer> {
  const employer = await requireDecider(asked);
  if (!employer.speaks) throw await notYours(asked, employer, "manage");
  return employer;
}

/** The same for the deeds that only a company's admin may do, e.g. invite and remove colleagues. */
export async function requireCompanyAdmin(asked: Asked): Promise<Employer> {
  const employer = await requireEmployer(asked);
  if (employer.role !== "admin") throw await notYours(asked, employer, "manage");
  return employer;
}

/** For what is for members of the association alone; whoever is of a partner or a university is told so. */
export function asMember(employer: Employer): Employer {
  if (!readsAsMember(employer.company.kind)) throw forbidden({ needed: "member", ask: [] });
  return employer;
}

/** Every page of the office says what it is about; whoever of the office may not use it is told whom to ask. */
export async function requireOffice(asked: Asked, needed: OfficeRight): Promise<Officer> {
  const { role, officeRole, accountId, name, email, lang } = await requireProven(asked);
  if (role !== "office" || officeRole === null) throw await refused(asked, accountId);
  const may = (right: OfficeRight) => officeMay(officeRole, right);
  if (!may(needed)) throw forbidden({ needed: "office", ask: await findHeadNames(asked.context.db) });
  return { accountId, name, email, lang, may };
}

/** Anybody who is signed in and has shown all that is asked of them; who still owes a second factor sets it up first. */
export async function requireProven(asked: Asked): Promise<Viewer> {
  const viewer = await requireViewer(asked);
  if (!lacksFactor(viewer, asked.context.config)) return viewer;
  const { request, params } = asked;
  const page = request.method === "GET" ? pageOf(request) : (await pageAfter(asked, viewer.accountId)).to;
  throw seeOther(withQuery(paths.secondFactor(langOf(params)), page ? new URLSearchParams({ to: page }) : ""));
}

/** Anybody who is signed in; nobody else comes further than the sign-in page, which brings them back. */
export async function requireViewer(asked: Asked): Promise<Viewer> {
  const { request, context } = asked;
  const posted = request.method !== "GET";
  /** Reading the viewer forgets a session that is over, so its owner is asked for first. */
  const owner = posted ? await sessionOwner(context, request) : null;
  const viewer = await readViewer(context, request);
  if (!viewer) throw seeOther(posted ? await signInAfter(asked, owner) : signInFor(asked));
  return viewer;
}

/** Who works for several companies says for which; what they had typed meanwhile is kept. */
async function chooseFirst(asked: Asked, accountId: string) {
  const { request, params } = asked;
  const page = request.method === "GET" ? pageOf(request) : (await pageAfter(asked, accountId)).to;
  return withQuery(paths.accountCompanies(langOf(params)), page ? new URLSearchParams({ to: page }) : "");
}

/** In one's own company nothing is hidden: the page says who may. */
async function notYours({ context }: Asked, { company }: Employer, needed: NeededRight) {
  return forbidden({ needed, ask: await findAdminNames(context.db, company.id) });
}

/** What somebody has no right to does not exist for them, and the office hears of it. */
async function refused({ context }: Asked, accountId: string) {
  await recordRefusal(context, { kind: "no_right", accountId });
  return notFound();
}

function signInFor({ request, params }: Asked) {
  return signInTo(params, { to: pageOf(request) ?? "" });
}

async function signInAfter(asked: Asked, owner: string | null) {
  return signInTo(asked.params, await pageAfter(asked, owner));
}

/** What was typed is kept, and stands in the form again on the page from which it came. */
async function pageAfter({ request, context, params }: Asked, owner: string | null) {
  const kept = await keepForm(context, request, owner);
  const page = pageOf(request);
  if (typeof kept === "string") return { to: page ?? "", ended: kept === "lost" ? "lost" : "plain" };
  const url = new URL(page ?? new URL(request.url).pathname, request.url);
  url.searchParams.set(keptParameter, kept.id);
  /** The form may have been sent to be shown in another language. */
  const to = `/${langOf(params)}${url.pathname.slice(3)}${url.search}`;
  return { to, ended: "kept" };
}

function signInTo(params: Asked["params"], query: { to: string; ended?: string }) {
  const said = Object.entries(query).filter(([, value]) => value !== "");
  return `${paths.signIn(langOf(params))}${said.length > 0 ? `?${new URLSearchParams(said).toString()}` : ""}`;
}

/** The page to come back to. Of a form that was sent it is the one on which the form stood, as the browser says. */
function pageOf(request: Request) {
  const here = new URL(request.url);
  const page = request.method === "GET" ? here : URL.parse(request.headers.get("Referer") ?? "");
  return page?.origin === here.origin && /^\/[a-z]{2}\/(?:employer|office|account)(?:\/|$)/.test(page.pathname)
    ? page.pathname + page.search
    : null;
}
