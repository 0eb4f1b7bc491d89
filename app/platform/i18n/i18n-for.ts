import i18next, { type i18n, type Resource } from "i18next";
import { type Lang, langs } from "./locales.ts";

type Catalog = Record<string, unknown>;

const catalogs = import.meta.glob<Catalog>("../../../locales/*/*.json", { import: "default", eager: true });

const instances = new Map(langs.map((lang) => [lang, createI18n(lang)]));

/** One finished instance per language: an instance never changes its language, so requests can share it. */
export function i18nFor(lang: Lang): i18n {
  const instance = instances.get(lang);
  if (!instance) throw new Error(`No texts for ${lang}`);
  return instance;
}

function createI18n(lang: Lang): i18n {
  const resources = resourcesFor(lang);
  const instance = i18next.createInstance();
  void instance.init({
    lng: lang,
    fallbackLng: false,
    ns: Object.keys(resources[lang] ?? {}),
    defaultNS: "common",
    resources,
    initAsync: false,
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  } as Parameters<typeof instance.init>[0]);
  return instance;
}

function resourcesFor(lang: Lang): Resource {
  const entries = Object.entries(catalogs)
    .filter(([path]) => path.includes(`/${lang}/`))
    .map(([path, catalog]): [string, Catalog] => [path.slice(path.lastIndexOf("/") + 1, -".json".length), catalog]);
  return { [lang]: Object.fromEntries(entries) };
}
