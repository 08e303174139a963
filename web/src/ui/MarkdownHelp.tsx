/** What to type for what, in short. */
export const MarkdownHelp = () => (
  <details className="markdown-field-help">
    <summary>How to format</summary>
    <dl>
      {examples.map(([typed, shown]) => (
        <div key={typed}>
          <dt>
            <code>{typed}</code>
          </dt>
          <dd>{shown}</dd>
        </div>
      ))}
    </dl>
  </details>
);

const examples: [string, string][] = [
  ['An empty line', 'starts a new paragraph'],
  ['**strong words**', 'makes words bold'],
  ['- milk', 'makes a list, one line for each'],
  ['> What you said', 'quotes somebody'],
  ['[our report](https://…)', 'makes a link'],
  ['@', 'offers people to mention, where you can reply'],
];
