/**
 * HTML from Word, Outlook and web pages as the editor reads it: lists that Word writes as paragraphs become lists, its
 * remarks and empty tags go, and cells that span others give way, as Markdown has none.
 */
export function cleanPaste(html: string): string {
  const visible = html
    // What only Word reads, and the marks around what everybody else does.
    .replace(/<!--\[if[\s\S]*?<!\[endif\]-->/gi, '')
    .replace(/<!\[if[^\]]*\]>|<!\[endif\]>/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    // Read as words below, and never applied.
    .replace(/(<[^<>]*?\s)style(\s*=)/gi, `$1${kept}$2`);
  const page = new DOMParser().parseFromString(visible, 'text/html');
  page.querySelectorAll('style, script, meta, link, title, xml, svg, object, iframe').forEach((each) => each.remove());
  unwrap(page, (each) => each.localName.includes(':'));
  makeMarks(page);
  makeLists(page);
  makeHeadings(page);
  page.querySelectorAll('td, th').forEach((cell) => spread(page, cell as HTMLTableCellElement));
  for (const paragraph of page.querySelectorAll('td p + p, th p + p')) paragraph.before(page.createElement('br'));
  unwrap(page, (each) => each.matches('td p, th p, td div, th div'));
  page.querySelectorAll('table').forEach((table) => {
    for (const cell of table.querySelector('tr')?.querySelectorAll('td') ?? []) rename(page, cell, 'th');
  });
  page.querySelectorAll('p, span, div').forEach((each) => isEmpty(each) && each.remove());
  return page.body.innerHTML;
}

const isEmpty = (each: Element) =>
  !each.textContent.replace(/\u00a0/g, ' ').trim() && !each.querySelector('img, br, table, hr');

function unwrap(page: Document, strange: (each: Element) => boolean) {
  for (const each of [...page.body.querySelectorAll('*')].filter(strange)) each.replaceWith(...each.childNodes);
}

function rename(page: Document, each: Element, tag: string): void {
  const other = page.createElement(tag);
  other.append(...each.childNodes);
  each.replaceWith(other);
}

const kept = 'data-style';
const styleOf = (each: Element): string => each.getAttribute(kept) ?? '';

const listStyle = /mso-list:\s*l(\d+)\s+level(\d+)/i;
const numbered = /^\s*(?:\d+|[a-z]{1,3}|[ivxlc]+)[.)]/i;

/** Words that a style makes bold or leaning; and tags that a style makes plain again. */
function makeMarks(page: Document): void {
  unwrap(page, (each) => each.matches('b, strong') && /(?:^|;)\s*font-weight:\s*(normal|[1-4]00)/i.test(styleOf(each)));
  unwrap(page, (each) => each.matches('i, em') && /(?:^|;)\s*font-style:\s*normal/i.test(styleOf(each)));
  for (const span of page.querySelectorAll('span')) {
    const style = styleOf(span);
    if (/mso-list:\s*ignore/i.test(style) || span.closest('h1, h2, h3, h4, h5, h6')) continue;
    if (/(?:^|;)\s*font-weight:\s*(bold|[6-9]00)/i.test(style)) wrap(page, span, 'strong');
    if (/(?:^|;)\s*font-style:\s*italic/i.test(style)) wrap(page, span, 'em');
  }
}

function wrap(page: Document, each: Element, tag: string): void {
  const mark = page.createElement(tag);
  mark.append(...each.childNodes);
  each.append(mark);
}

/** `<p style="mso-list:l0 level2 lfo1">` with its bullet in a span of its own. */
function makeLists(page: Document): void {
  let open: { list: Element; level: number }[] = [];
  let after: Element | null = null;
  for (const paragraph of page.body.querySelectorAll('p, h1, h2, h3')) {
    const level = Number(listStyle.exec(styleOf(paragraph))?.[2] ?? 0);
    if (!level) continue;
    const mark = [...paragraph.querySelectorAll('span')].find((span) => /mso-list:\s*ignore/i.test(styleOf(span)));
    const tag = numbered.test(mark?.textContent ?? '') ? 'ol' : 'ul';
    mark?.remove();
    if (after !== paragraph.previousElementSibling || after === null) open = [];
    open = open.filter((each) => each.level <= level);
    let last = open.at(-1);
    if (!last || last.level < level) {
      const list = page.createElement(tag);
      if (last) (last.list.lastElementChild ?? last.list).append(list);
      else paragraph.before(list);
      last = { list, level };
      open.push(last);
    }
    const item = page.createElement('li');
    item.append(...paragraph.childNodes);
    last.list.append(item);
    paragraph.remove();
    after = open[0]!.list;
  }
}

/** Word's headings and titles that are paragraphs by tag. */
function makeHeadings(page: Document): void {
  for (const paragraph of page.querySelectorAll('p[class]')) {
    if (/^MsoTitle$/i.test(paragraph.className)) rename(page, paragraph, 'h2');
    else if (/^MsoSubtitle$/i.test(paragraph.className)) rename(page, paragraph, 'h3');
  }
}

function spread(page: Document, cell: HTMLTableCellElement): void {
  for (let more = Math.min(cell.colSpan, 20); more > 1; more -= 1) cell.after(page.createElement(cell.localName));
  cell.removeAttribute('colspan');
  cell.removeAttribute('rowspan');
}
