import type { Readable } from 'node:stream';
import { Refusal } from '@nakhon/core/refusal';
import { SaxesParser } from 'saxes';
import { workbookRefused } from './workbook.refusals.js';

export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Elements within each other, and attributes of one: sheets have a handful, and the parser keeps every one that is open. */
const DEEPEST = 40;
const MOST_ATTRIBUTES = 60;

/** Tells the elements of an XML part as they stream by. Refuses what is not well formed, not UTF-8, nested without sense, or brings a DOCTYPE: no entity of its own is ever read. */
export function readXml(stream: Readable, events: XmlEvents): Promise<void> {
  return new Promise((resolve, reject) => {
    const parser = new SaxesParser({ xmlns: false });
    const utf8 = new TextDecoder('utf-8', { fatal: true });
    const stop = (error: unknown) => {
      stream.destroy();
      reject(error instanceof Refusal ? error : workbookRefused('WORKBOOK_BROKEN'));
    };
    const guarded = (work: () => void) => {
      try {
        work();
      } catch (error) {
        stop(error);
      }
    };
    parser.on('error', stop);
    parser.on('doctype', () => stop(workbookRefused('WORKBOOK_BROKEN', { part: 'DOCTYPE' })));
    let depth = 0;
    let attributes = 0;
    parser.on('attribute', () => {
      if (++attributes > MOST_ATTRIBUTES) stop(workbookRefused('WORKBOOK_BROKEN'));
    });
    parser.on('opentag', ({ name, attributes: given }) => {
      attributes = 0;
      if (++depth > DEEPEST) stop(workbookRefused('WORKBOOK_BROKEN'));
      else guarded(() => events.open(name, given));
    });
    parser.on('closetag', ({ name }) => {
      depth--;
      guarded(() => events.close?.(name));
    });
    parser.on('text', (text) => guarded(() => events.text?.(text)));
    stream.on('data', (chunk: Buffer) => guarded(() => void parser.write(utf8.decode(chunk, { stream: true }))));
    stream.on('error', () => reject(workbookRefused('ARCHIVE_BROKEN')));
    stream.on('end', () =>
      guarded(() => {
        parser.close();
        resolve();
      }),
    );
  });
}
