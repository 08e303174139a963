import { use, type ComponentProps } from 'react';
import Markdown, { type Components } from 'react-markdown';
import { Link } from 'react-router';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { LinkTitles, ownPath } from './linkTitles.ts';
import { sizeInAddress, sourcesOf } from './imageAddress.ts';

const allowed = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => !['picture', 'source', 'input'].includes(name)),
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'] },
};

const heading = (level: number) => {
  const Tag = `h${Math.min(level, 6)}` as 'h2';
  return ({ children }: ComponentProps<'h2'>) => <Tag>{children}</Tag>;
};
const byLevel = Object.fromEntries(
  [2, 3, 4].map((first) => [
    first,
    {
      a: ProseLink,
      img: ProseImage,
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((depth) => [`h${depth}`, heading(first + Math.max(0, depth - 2))])),
    } as Components,
  ]),
);

/** What Prose shows once the Markdown reader has arrived. */
export function ProseBody({ text, headings }: { text: string; headings: 2 | 3 | 4 }) {
  return (
    <Markdown
      remarkPlugins={[remarkGfm]}
      rehypePlugins={[[rehypeSanitize, allowed]]}
      skipHtml
      components={byLevel[headings]!}
    >
      {text}
    </Markdown>
  );
}

function ProseLink({ href = '', children }: ComponentProps<'a'>) {
  const titles = use(LinkTitles);
  const path = ownPath(href, location.origin);
  const found = path && (children === href || children === path) ? titles.get(path) : undefined;
  if (path && found)
    return (
      <Link to={path} className="prose-thing">
        {found.title}
        <span className="prose-thing-kind"> {kindWords[found.kind]}</span>
      </Link>
    );
  if (path && path !== href) return <Link to={path}>{children}</Link>;
  if (/^\/(?!\/)/.test(href))
    return (
      <Link to={href} className={isMention(href, children) ? 'prose-mention' : undefined}>
        {children}
      </Link>
    );
  if (href.startsWith('#')) return <a href={href}>{children}</a>;
  return (
    <a href={href} rel="noopener noreferrer nofollow ugc">
      {children}
    </a>
  );
}

const isMention = (href: string, children: unknown): boolean =>
  href.startsWith('/people/') && typeof children === 'string' && children.startsWith('@');

/** Pictures of the hub's own alone: one from elsewhere would tell its owner who reads this, and when. */
function ProseImage({ src = '', alt = '' }: ComponentProps<'img'>) {
  const size = sizeInAddress(src);
  if (!size) return alt ? <span>{alt}</span> : null;
  return (
    <img
      src={src}
      srcSet={sourcesOf(src, size)}
      sizes="(min-width: 48rem) 42rem, 100vw"
      alt={alt}
      width={size.width}
      height={size.height}
      loading="lazy"
      decoding="async"
    />
  );
}

const kindWords: Record<string, string> = {
  CASE_STUDY: 'Case study',
  THREAD: 'Discussion',
  COMMUNITY: 'Community',
  PERSON: 'Person',
  ORGANISATION: 'Council',
  EVENT: 'Event',
  DOCUMENT: 'Document',
};
