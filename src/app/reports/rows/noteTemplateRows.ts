/** «Шаблон справки» as it comes: the rows of the default note. */
import { DEFAULT_NOTE_TEMPLATE } from '../../../engine/support/note/defaultTemplate';
import type { NoteTemplateColumn } from '../../../inputs/noteTemplate';
import type { RawValue } from '../../../inputs/rawWorkbook';
import type { OfferedRow } from '../offeredRow';

export const noteTemplateRows = (): readonly OfferedRow[] =>
  DEFAULT_NOTE_TEMPLATE.map(({ code, section, part, text }) => ({
    code,
    cells: { section, part: part ?? '', text: text ?? '', included: 'да' } satisfies Record<NoteTemplateColumn, RawValue>,
  }));
