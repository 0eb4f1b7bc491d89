type Say = (key: string, values?: object) => string;

/** In the place of app/platform/i18n/quick-texts.ts: i18next alone, which is only saved looking up what has no values. */
export function quickTexts(say: Say): Say {
  const known = new Map<string, string>();
  return (key, values) => {
    if (values !== undefined) return say(key, values);
    const text = known.get(key) ?? say(key);
    known.set(key, text);
    return text;
  };
}
