const named: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ensp: " ", emsp: " ", thinsp: " ", shy: "" },
  ...{ ndash: "–", mdash: "—", hellip: "…", bull: "•", middot: "·", euro: "€", sect: "§", deg: "°", times: "×" },
  ...{ laquo: "«", raquo: "»", bdquo: "„", ldquo: "“", rdquo: "”", sbquo: "‚", lsquo: "‘", rsquo: "’" },
  ...{ copy: "©", reg: "®", trade: "™", frac12: "½", szlig: "ß", check: "✓" },
  ...{ auml: "ä", ouml: "ö", uuml: "ü", Auml: "Ä", Ouml: "Ö", Uuml: "Ü", eacute: "é", Eacute: "É" },
  ...{ aogon: "ą", cacute: "ć", eogon: "ę", lstrok: "ł", nacute: "ń", oacute: "ó", sacute: "ś", zacute: "ź" },
  ...{ zdot: "ż", Aogon: "Ą", Cacute: "Ć", Lstrok: "Ł", Oacute: "Ó", Sacute: "Ś", Zacute: "Ź", Zdot: "Ż" },
  ...{ aacute: "á", ccaron: "č", dcaron: "ď", ecaron: "ě", iacute: "í", ncaron: "ň", rcaron: "ř", scaron: "š" },
  ...{ tcaron: "ť", uacute: "ú", uring: "ů", yacute: "ý", zcaron: "ž", Ccaron: "Č", Rcaron: "Ř", Scaron: "Š" },
  ...{ Zcaron: "Ž", Uacute: "Ú", Iacute: "Í", Aacute: "Á" },
};

/** Of a pair that writes one sign: alone it is none, and no address can be made with it. */
const isHalf = (code: number) => code >= 0xd800 && code <= 0xdfff;

/** "M&uuml;hle &#38; S&#246;hne": names that people of the region need, and numbers. What is unknown stays as it is. */
export function decodeEntities(text: string) {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]\w{1,9}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
      const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
      return code === 0 || code > 0x10ffff || isHalf(code) ? "" : String.fromCodePoint(code);
    },
  );
}
