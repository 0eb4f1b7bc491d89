import type PostalMime from "postal-mime";
import type { Attachment } from "postal-mime";
import { foldAddress } from "../address.ts";
import type { ReportedRecipient } from "./return-reason.ts";

export type Report = {
  recipients: (ReportedRecipient & { addresses: string[] })[];
  /** What may hold the key of the mail: to whom it came back, the sender's number of it, its own head. */
  keyholders: string[];
};

/** What is longer is of nobody's report about one mail: those say all within their first lines. */
const most = { lines: 5000, fields: 100, recipients: 50 };

/** What a mail server says of a mail of ours (RFC 3462, 3464, 6533). Null: it is something else, or cannot be read. */
export function readReport(source: Uint8Array): Promise<Report | null> {
  return readParts(source).catch(() => null);
}

/** Throws where parts lie too deep in each other, or heads are too long. */
async function readParts(source: Uint8Array): Promise<Report | null> {
  const message = await parseMail(firstLines(source), { forceRfc822Attachments: true });
  const valuesOf = (names: readonly string[]) =>
    message.headers.filter(({ key }) => names.includes(key)).map(({ value }) => value);
  if (!valuesOf(["content-type"]).some(isReportType)) return null;
  const status = message.attachments.find(({ mimeType }) => statusTypes.includes(mimeType));
  if (!status) return null;
  const [ofMessage = [], ...groups] = await fieldGroupsIn(textOf(status));
  const original = message.attachments.find(({ mimeType }) => originalTypes.includes(mimeType));
  return {
    recipients: groups.slice(0, most.recipients).map(recipientIn),
    keyholders: [
      ...valuesOf(returnedTo),
      ...ofMessage.filter(({ name }) => name === "original-envelope-id").map(({ value }) => value),
      original ? headOf(textOf(original)) : "",
    ],
  };
}

/** Few processes ever read a mail: the reader is loaded by those alone. */
async function parseMail(...asked: Parameters<typeof PostalMime.parse>) {
  const { default: PostalMime } = await import("postal-mime");
  return PostalMime.parse(...asked);
}

/** The reader takes each line apart: hundreds of thousands, as half a megabyte can have, would hold up everybody for seconds. */
function firstLines(source: Uint8Array) {
  let end = -1;
  for (let line = 0; line < most.lines; line++) {
    end = source.indexOf(newline, end + 1);
    if (end === -1) return source;
  }
  return source.subarray(0, end);
}

const newline = 10;

/** By the head alone one knows what is worth being read. */
export function isReportType(contentType: string) {
  return (
    /^\s*multipart\/report\s*(;|$)/i.test(contentType) &&
    !/report-type\s*=\s*"?(?!delivery-status|global-delivery-status)[\w-]/i.test(contentType)
  );
}

const statusTypes = ["message/delivery-status", "message/global-delivery-status"];
const originalTypes = ["message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers"];
const returnedTo = ["to", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to"];

function textOf({ content }: Attachment) {
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}

const headOf = (text: string) => text.split(/\r?\n\r?\n/, 1)[0] ?? "";

type Field = { name: string; value: string };

/** Groups of fields with empty lines between them: each is a head, and is read as one. */
async function fieldGroupsIn(text: string): Promise<Field[][]> {
  const groups: Field[][] = [];
  for (const group of text.trim().split(/(?:\r?\n[ \t]*){2,}/, most.recipients + 1)) {
    const { headers } = await parseMail(group);
    groups.push(headers.slice(0, most.fields).map(({ key, value }) => ({ name: key, value })));
  }
  return groups;
}

function recipientIn(fields: readonly Field[]): Report["recipients"][number] {
  const valueOf = (wanted: string) => fields.find(({ name }) => name === wanted)?.value.trim() ?? "";
  return {
    action: valueOf("action")
      .toLowerCase()
      .replace(/[^a-z].*$/s, ""),
    status: valueOf("status"),
    diagnostic: valueOf("diagnostic-code"),
    addresses: ["original-recipient", "final-recipient"].flatMap((name) => addressesIn(valueOf(name))),
  };
}

/** "rfc822; anna+2Bjob@web.de", "utf-8; j\x{FC}rgen@web.de": as it stands, and as RFC 3461 and RFC 6533 write what is special. */
function addressesIn(field: string) {
  const [, typed = ""] = /^[\w-]+\s*;\s*(.*)$/s.exec(field) ?? [];
  const bare = typed.trim().replace(/^<(.*)>$/, "$1");
  if (bare === "") return [];
  const hex = (_: string, digits: string) => letterOf(Number.parseInt(digits, 16));
  const spelled = [bare, bare.replace(/\+([0-9A-F]{2})/g, hex), bare.replace(/\\x\{([0-9A-Fa-f]{1,6})\}/g, hex)];
  return [...new Set(spelled.map(foldAddress))];
}

const letterOf = (code: number) => (code <= 0x10_ff_ff ? String.fromCodePoint(code) : "");
