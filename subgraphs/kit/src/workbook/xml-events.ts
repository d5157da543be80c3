import type { Readable } from 'node:stream';
import { Refusal } from '@nakhon/core/refusal';
import { SaxesParser } from 'saxes';
import { workbookRefused } from './workbook.refusals.js';

export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Tells the elements of an XML part as they stream by. Refuses what is not well formed, not UTF-8, or brings a DOCTYPE: no entity of its own is ever read. */
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
    parser.on('opentag', ({ name, attributes }) => guarded(() => events.open(name, attributes)));
    parser.on('closetag', ({ name }) => guarded(() => events.close?.(name)));
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
