import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { hrefOf, type CallError } from '../../contract/client.ts';
import type { ServerEvent } from '../../contract/events.ts';
import type { Id } from '../../core/ids.ts';
import { fileNames } from '../../core/import/file-names.ts';
import { api, newId } from '../app/api.ts';
import { askAnew } from '../app/ask-anew.ts';
import {
  noMailChoices,
  type ImportReport,
  type MailChoices,
  type Offered,
  type SaidTables,
} from './import-view.ts';

type Progress = Extract<ServerEvent, { type: 'import-progress' }>;

export type ImportState =
  | { readonly step: 'choose' }
  | { readonly step: 'sending'; readonly name: string; readonly done: number; readonly total: number }
  | { readonly step: 'reading'; readonly progress: Progress | null; readonly dryRun: boolean }
  | { readonly step: 'preview'; readonly id: Id<'ImportId'>; readonly report: ImportReport }
  | { readonly step: 'done'; readonly report: ImportReport }
  | { readonly step: 'failed'; readonly error: CallError };

/** What the user says beside the files. */
export interface ImportChoices {
  readonly mail: MailChoices;
  readonly tables: SaidTables;
}

const toBody = ({ mail, tables }: ImportChoices) => ({
  ...mail,
  columns: Object.entries(tables).map(([file, columns]) => ({
    file,
    columns: columns.map(({ name, field }) => ({ name, field })),
  })),
});

/** Files on their way into the book: sent, read without writing, shown, and only then written as one batch. */
export const useImport = () => {
  const queryClient = useQueryClient();
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const staged = useRef<Id<'ImportId'> | null>(null);
  const aborter = useRef<AbortController | null>(null);
  /** The newest answer counts. */
  const looks = useRef(0);

  // How far the server has come, while it reads or writes.
  const reading = state.step === 'reading';
  useEffect(() => {
    if (!reading) return undefined;
    const source = new EventSource(hrefOf('watchEvents', {}));
    source.addEventListener('import-progress', (event: MessageEvent<string>) => {
      const progress = JSON.parse(event.data) as Progress;
      if (progress.import === staged.current)
        setState((before) => (before.step === 'reading' ? { ...before, progress } : before));
    });
    return () => source.close();
  }, [reading]);

  const discard = useCallback(async () => {
    aborter.current?.abort();
    const id = staged.current;
    staged.current = null;
    setState({ step: 'choose' });
    if (id !== null) await api.call('discardFiles', { params: { id } });
  }, []);

  /** What would happen: asked again when the user has said more. */
  const look = useCallback(async (id: Id<'ImportId'>, choices: ImportChoices, quietly = false) => {
    looks.current += 1;
    const asked = looks.current;
    if (!quietly) setState({ step: 'reading', progress: null, dryRun: true });
    const report = await api.call('importFiles', {
      params: { id },
      body: { dryRun: true, ...toBody(choices) },
    });
    if (staged.current !== id || looks.current !== asked) return;
    setState(
      report.ok ? { step: 'preview', id, report: report.value } : { step: 'failed', error: report.error },
    );
  }, []);

  const choose = useCallback(
    async (chosen: Promise<readonly File[]>) => {
      let files: readonly File[];
      try {
        files = await chosen;
      } catch (cause) {
        if (!(cause instanceof DOMException)) throw cause;
        const message = 'Something in what you dropped cannot be read.';
        const hint = `Choose the files instead. (${cause.message})`;
        setState({ step: 'failed', error: { type: 'unreadable', message, hint } });
        return;
      }
      if (files.length === 0) return;
      const id = newId<'ImportId'>();
      staged.current = id;
      const { signal } = (aborter.current = new AbortController());
      const names = fileNames(files.map(({ name }) => name));
      try {
        for (const [done, file] of files.entries()) {
          setState({ step: 'sending', name: file.name, done, total: files.length });
          const params = { id, name: names[done] ?? file.name };
          const sent = await api.transfer('stageFile', { params }, file, signal);
          if (!sent.ok) {
            setState({ step: 'failed', error: sent.error });
            return;
          }
        }
        await look(id, { mail: noMailChoices, tables: {} });
      } catch (cause) {
        // The user stopped it: discard has put the screen back already.
        if (!(cause instanceof DOMException && cause.name === 'AbortError')) throw cause;
      }
    },
    [look],
  );

  const confirm = useCallback(
    async (id: Id<'ImportId'>, add: readonly Offered[], choices: ImportChoices) => {
      looks.current += 1;
      setState({ step: 'reading', progress: null, dryRun: false });
      const report = await api.call('importFiles', {
        params: { id },
        body: { dryRun: false, add, ...toBody(choices) },
      });
      if (!report.ok) {
        setState({ step: 'failed', error: report.error });
        return;
      }
      staged.current = null;
      await askAnew(queryClient);
      setState({ step: 'done', report: report.value });
    },
    [queryClient],
  );
  return { state, choose, look, confirm, discard };
};
