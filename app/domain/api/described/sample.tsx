/** To be taken over as it stands. */
export const Sample = ({ text }: { text: string }) => (
  <pre lang="zxx" translate="no">
    <code>{text}</code>
  </pre>
);
