import type { ViewOutput } from '@slack/bolt';
import type { SentFiles } from '../../../commands/callers/caller.ts';
import type { RawOptions } from '../../../commands/command.ts';
import { describeFiles, downloadFile } from '../../download.ts';
import { FIELD } from './compose-modal.ts';

type Field = ViewOutput['state']['values'][string][string];
type File = NonNullable<Field['files']>[number];

/** What gives access to files: the token, and the one other host it may be sent to. */
export interface FileAccess {
  readonly botToken: string;
  readonly apiUrl?: string | undefined;
}

/** What the fields of a modal hold; of a file the value is its name. */
export function readValues({ state }: Pick<ViewOutput, 'state'>): RawOptions {
  const values = listFields(state).map(([name, field]) => [
    name,
    field.files?.[0]?.name ?? field.selected_option?.value ?? field.value ?? '',
  ]);
  return Object.fromEntries(values);
}

/** The files of a modal; they are downloaded when they are asked for. */
export function listFiles({ state }: Pick<ViewOutput, 'state'>, access: FileAccess): SentFiles {
  const uploads = listFields(state).flatMap(([name, { files }]) => {
    const [file] = files ?? [];
    if (file === undefined) return [];
    return [{ option: name, size: file.size, download: () => download(file, access) }];
  });
  return describeFiles(uploads);
}

function listFields(state: ViewOutput['state']): readonly (readonly [string, Field])[] {
  return Object.entries(state.values).flatMap(([name, elements]) => {
    const field = elements[FIELD];
    return field === undefined ? [] : [[name, field] as const];
  });
}

async function download({ name, url_private: url, mimetype, size }: File, access: FileAccess) {
  if (!isSlacks(url, access)) {
    return { name, problem: 'The file lies outside of Slack; download it and put it in yourself.' };
  }
  return downloadFile({
    name,
    url,
    size,
    contentType: mimetype,
    headers: { authorization: `Bearer ${access.botToken}` },
  });
}

/** A file in Slack may lie with somebody else, who must never see our token. */
function isSlacks(url: string, { apiUrl }: FileAccess): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, origin } = new URL(url);
  if (apiUrl !== undefined) return origin === new URL(apiUrl).origin;
  return protocol === 'https:' && (hostname === 'slack.com' || hostname.endsWith('.slack.com'));
}
