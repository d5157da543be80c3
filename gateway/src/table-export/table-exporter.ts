import type { ApolloServer } from '@apollo/server';
import type { FileAnswer } from '@nakhon/kit/files/file-answer';
import { methodNotAllowed, routeUnknown } from '@nakhon/kit/files/file-refusals';
import type { Viewer } from '@nakhon/kit/viewer';
import type { GatewayContext } from '../gateway-context.js';
import { signedViewers } from '../signed-viewers.js';
import { questionsOf } from './question.js';
import { tableFile } from './table-file.js';
import { takingTurns } from './taking-turns.js';

export interface TableExporterOptions {
  server: ApolloServer<GatewayContext>;
  viewerKey: Uint8Array;
  clock: () => Date;
}

/** A request for a table, as the files route has it. */
export interface TableRequest extends Pick<GatewayContext, 'requestId' | 'note' | 'clientGone'> {
  method: string;
  /** Below `/files`. */
  path: string;
  /** What stands after the question mark. */
  search: string;
  viewer: Viewer;
}

export type TableExporter = (request: TableRequest) => Promise<FileAnswer>;

const PATH = '/table-export';

/** `GET /files/table-export`: the API is asked on behalf of whoever asks, so that rights, limits and figures are those of the API. */
export function tableExporter({ server, viewerKey, clock }: TableExporterOptions): TableExporter {
  const sign = signedViewers(viewerKey, clock);
  const takeTurn = takingTurns();
  return async ({ method, path, search, viewer, ...rest }) => {
    if (path !== PATH) throw routeUnknown();
    if (method !== 'GET') throw methodNotAllowed('GET');
    const ask = questionsOf(server, { ...rest, viewerToken: await sign(viewer) });
    return takeTurn(viewer, () => tableFile(new URLSearchParams(search), ask, clock()));
  };
}
