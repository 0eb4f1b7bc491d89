const banned = {
  "JSXAttribute[name.name='style']": "The Content-Security-Policy forbids inline styles: use a class.",
  "JSXAttribute[name.name='dangerouslySetInnerHTML']": "Render elements, not HTML text.",
  "MemberExpression[property.name='origin'][object.type='NewExpression'][object.callee.name='URL']":
    "Absolute addresses come from APP_ORIGIN only: the Host header is the visitor's to choose.",
  "MemberExpression[object.name='sql'][property.name='raw']": "sql.raw invites injection.",
};

/** What oxlint has no rule for, as a plugin of it. */
export default {
  meta: { name: "house" },
  rules: {
    banned: {
      create: (context) =>
        Object.fromEntries(
          Object.entries(banned).map(([selector, message]) => [selector, (node) => context.report({ node, message })]),
        ),
    },
  },
};
