import { encodeXml } from '../xml/xml-text';

/** Writes the content of a paragraph bit by bit, with white space so that programs show all of it (ODF 1.3, 6.1.2). */
export class ContentWriter {
  private written = '';
  /** A space here would not be shown. */
  private isBehindSpace = true;
  private readonly prefix: string;

  /** `prefix` stands for the elements of texts, with its colon. */
  constructor(prefix: string) {
    this.prefix = prefix;
  }

  get content(): string {
    return this.written;
  }

  text(text: string): void {
    for (const part of text.split(/( +|\t|\n)/)) {
      if (part === '') continue;
      if (part === '\t') this.markup(`<${this.prefix}tab/>`);
      else if (part === '\n') this.markup(`<${this.prefix}line-break/>`);
      else if (part.startsWith(' ')) this.spaces(part.length);
      else {
        this.written += encodeXml(part, { encodes: () => true, lineEnd: '\n' });
        this.isBehindSpace = false;
      }
    }
  }

  /** Markup that shows something, or ends or begins a formatting (`isEdge`), which does not matter to spaces. */
  markup(markup: string, isEdge = false): void {
    this.written += markup;
    if (!isEdge) this.isBehindSpace = false;
  }

  private spaces(count: number): void {
    const more = this.isBehindSpace ? count : count - 1;
    if (more < count) this.written += ' ';
    if (more > 0) this.written += `<${this.prefix}s${more === 1 ? '' : ` ${this.prefix}c="${String(more)}"`}/>`;
    this.isBehindSpace = more === 0;
  }
}
