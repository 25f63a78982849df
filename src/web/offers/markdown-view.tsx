import { Fragment } from 'react';
import { readMarkdown, type Inline } from '../../core/offers/markdown.ts';
import { exhaustive } from '../../core/result.ts';

const InlineView = ({ content }: { readonly content: readonly Inline[] }) => (
  <>
    {content.map((part, index) => {
      // The parts of a line have no name but their place.
      const key = `${index} ${part.type}`;
      switch (part.type) {
        case 'text':
          return <Fragment key={key}>{part.text}</Fragment>;
        case 'strong':
          return <strong key={key}>{part.text}</strong>;
        case 'emphasis':
          return <em key={key}>{part.text}</em>;
        case 'code':
          return <code key={key}>{part.text}</code>;
        case 'link':
          return (
            <a key={key} href={part.address} className="link" rel="noreferrer" target="_blank">
              {part.text}
            </a>
          );
        default:
          return exhaustive(part);
      }
    })}
  </>
);

/** A page of one's own as it will be read. */
export const MarkdownView = ({ text }: { readonly text: string }) => (
  <div className="grid max-w-[62ch] gap-3 font-serif text-[1.0625rem]/[1.6] wrap-anywhere">
    {readMarkdown(text).map((block, index) => {
      const key = `${index} ${block.type}`;
      switch (block.type) {
        case 'heading':
          return (
            <h4 key={key} className={block.level === 1 ? 'text-[1.375rem]' : 'text-[1.1875rem]'}>
              <InlineView content={block.content} />
            </h4>
          );
        case 'paragraph':
          return (
            <p key={key}>
              <InlineView content={block.content} />
            </p>
          );
        case 'quote':
          return (
            <blockquote key={key} className="border-l-2 border-line pl-4 text-muted">
              <InlineView content={block.content} />
            </blockquote>
          );
        case 'list': {
          const List = block.ordered ? 'ol' : 'ul';
          return (
            <List key={key} className={`grid gap-1 pl-6 ${block.ordered ? 'list-decimal' : 'list-disc'}`}>
              {block.items.map((item, place) => (
                <li key={`${place} item`}>
                  <InlineView content={item} />
                </li>
              ))}
            </List>
          );
        }
        default:
          return exhaustive(block);
      }
    })}
  </div>
);
