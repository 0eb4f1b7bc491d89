import { makeZip } from "client-zip";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { numberNames } from "#app/domain/applications/documents/number-names.ts";
import { windowsName } from "#app/domain/applications/export/windows-name.ts";
import type { Config } from "#app/platform/config.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { isFileGone } from "#app/platform/files/is-file-gone.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { findPerson } from "../person/find-person.server.ts";
import { isForWork } from "../person/is-for-work.ts";
import type { PersonDocument } from "../person/person-entry.ts";
import { type FileHead, personFile } from "./person-file.ts";
import { personPage } from "./person-page.ts";

type Asked = {
  /** Folded. */
  address: string;
  lang: Lang;
  config: Pick<Config, "board" | "origin" | "operator">;
  now: Date;
  /** Taken by whoever reads the mailbox: without what the person is for a company. */
  own?: boolean;
};

/** All of a person that the board may give them: as JSON, as a page to read, and their documents. */
export async function personArchive(db: Db, files: FileStore, asked: Asked) {
  const { lang, now } = asked;
  const found = await findPerson(db, asked);
  const entries = asked.own ? found.filter((entry) => !isForWork(entry)) : found;
  const documents = entries.flatMap((entry) => entry.documents);
  const names = namesOf(documents);
  const head = { ...headOf(asked), ...(entries.length < found.length ? { leftOut: "work" as const } : {}) };
  const readable = personPage(head, entries, names);
  const json = `${JSON.stringify(personFile(head, entries, names), null, 2)}\n`;
  return makeZip(inside({ files, lang, now, readable, json, documents, names }), { buffersAreUTF8: true });
}

type Inside = {
  files: FileStore;
  lang: Lang;
  now: Date;
  readable: string;
  json: string;
  documents: readonly PersonDocument[];
  names: ReadonlyMap<string, string>;
};

async function* inside({ files, lang, now, readable, json, documents, names }: Inside) {
  yield { name: "data.html", lastModified: now, input: readable };
  yield { name: "data.json", lastModified: now, input: json };
  for (const document of documents) {
    const name = names.get(document.id) ?? document.id;
    const lastModified = new Date(document.createdAt);
    const bytes = await bytesOf(files, document);
    if (bytes) yield { name, lastModified, input: bytes };
    else yield { name: `${name}.txt`, lastModified, input: gone(lang) };
  }
}

async function bytesOf(files: FileStore, document: PersonDocument) {
  try {
    return await files.get(document);
  } catch (error) {
    if (isFileGone(error)) return null;
    throw error;
  }
}

/** In the place of a document that nobody can open any more, so that this one is missed. */
function gone(lang: Lang) {
  const t = textsFor(lang);
  return `\ufeff${t("errorPage.410.title")}\r\n\r\n${t("errorPage.410.text")}\r\n`;
}

function namesOf(documents: readonly PersonDocument[]) {
  const plain = numberNames(
    documents.map(({ name }) => windowsName(name)),
    [],
  );
  return new Map(documents.map(({ id }, index) => [id, `documents/${plain[index] ?? id}`]));
}

function headOf({ address, lang, config: { board, origin, operator }, now }: Asked): FileHead {
  const { name, street, city, email } = operator;
  return {
    board: board.name,
    origin,
    operator: { name, street, city, email },
    address,
    lang,
    made: now.toISOString(),
  };
}
