import { hash } from "node:crypto";
import { encode, type Encoding, unpacked } from "../compression.server.ts";
import { hasTag } from "../has-tag.ts";
import { noteBeside } from "./page-note.ts";

/** What the cache knows about the world: as long as both stay, a public page stays the same. */
export type Edition = { revision: number; day: string };

export type Asking = {
  encoding: Encoding;
  ifNoneMatch: string | undefined;
  isOwnRequest: boolean;
  /** Of this answer alone, instead of those that the page was made with. */
  ownHeaders: Record<string, string>;
};

type Body = Uint8Array<ArrayBuffer>;
type Made = { edition: Edition; headers: Record<string, string>; body: Body; note: string | null };

/** A sitemap of thousands of addresses would put a hundred pages out, and is a twentieth once compressed. */
const packedFrom = 300_000;

/** What headers and the rest take. */
const around = 2000;

/**
 * A finished page in the forms in which it is asked for, and in no other: browsers take it compressed, a sixth of what it is.
 * `onResized` hears when that has become more or less.
 */
export class KeptPage {
  readonly #edition: Edition;
  readonly #headers: Record<string, string>;
  readonly #etag: string;
  readonly #note: string | null;
  readonly #forms = new Map<Encoding, Body>();
  readonly #making = new Map<Encoding, Promise<Body>>();
  readonly #isLarge: boolean;
  readonly #onResized: (page: KeptPage) => void;
  #isWantedPlain = false;

  constructor({ edition, headers, body, note }: Made, onResized: (page: KeptPage) => void) {
    this.#edition = edition;
    this.#note = note;
    this.#etag = `W/"${hash("sha256", body, "base64url").slice(0, 22)}"`;
    this.#headers = { ...headers, etag: this.#etag, vary: "Accept-Encoding" };
    this.#isLarge = body.byteLength > packedFrom;
    this.#onResized = onResized;
    this.#forms.set("identity", body);
  }

  get size() {
    return around + this.#forms.values().reduce((sum, form) => sum + form.byteLength, 0);
  }

  isOf({ revision, day }: Edition) {
    return this.#edition.revision === revision && this.#edition.day === day;
  }

  async answer({ encoding, ifNoneMatch, ownHeaders }: Asking) {
    if (hasTag(ifNoneMatch, this.#etag)) {
      const { "content-type": _, ...headers } = this.#headers;
      return noteBeside(new Response(null, { status: 304, headers: { ...headers, ...ownHeaders } }), this.#note);
    }
    const encoded = encoding === "identity" ? {} : { "content-encoding": encoding };
    const headers = { ...this.#headers, ...encoded, ...ownHeaders };
    const body = this.#known(encoding) ?? (await this.#made(encoding));
    return noteBeside(new Response(body, { headers }), this.#note);
  }

  /** A large page is kept in this form alone. */
  async packed() {
    if (this.#isLarge) await this.#made("br");
    return this;
  }

  #known(encoding: Encoding) {
    if (encoding === "identity") this.#isWantedPlain = !this.#isLarge;
    return this.#forms.get(encoding);
  }

  #made(encoding: Encoding) {
    const begun = this.#making.get(encoding);
    if (begun) return begun;
    const making = this.#make(encoding).finally(() => this.#making.delete(encoding));
    this.#making.set(encoding, making);
    return making;
  }

  async #make(encoding: Encoding) {
    const form = await encode(await this.#plain(), encoding);
    if (this.#isLarge && encoding !== "br") return form;
    this.#forms.set(encoding, form);
    if (!this.#isWantedPlain) this.#forms.delete("identity");
    this.#onResized(this);
    return form;
  }

  async #plain(): Promise<Body> {
    const plain = this.#forms.get("identity");
    if (plain) return plain;
    for (const [encoding, form] of this.#forms) return unpacked(form, encoding);
    throw new Error("A page is kept in no form");
  }
}
