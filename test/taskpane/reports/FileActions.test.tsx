/** @jest-environment jsdom */
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { done, failed } from '../../../src/app/problem';
import type { FileReportId } from '../../../src/app/reports/catalogueOfReports';
import { textsFor } from '../../../src/i18n';
import { FileActions } from '../../../src/taskpane/reports/FileActions';
import { GalleryWords } from '../../../src/taskpane/reports/words';
import { fakes, type Fakes } from '../fakeUseCases';
import { renderPart } from '../renderPart';

const served: Blob[] = [];
const revoked: string[] = [];
const clicked: string[] = [];

beforeEach(() => {
  for (const list of [served, revoked, clicked]) list.length = 0;
  URL.createObjectURL = (blob) => `blob:${served.push(blob as Blob)}`;
  URL.revokeObjectURL = (address) => void revoked.push(address);
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    clicked.push(this.download);
  };
});

const open = (fake: Fakes, ready = true, id: FileReportId = 'note-document') =>
  renderPart(
    <GalleryWords value={textsFor('ru').gallery}>
      <FileActions id={id} name="Справка (Word)" ready={ready} />
    </GalleryWords>,
    fake,
  );

describe('a report that is a file', () => {
  it('is made at a press, saved at once, and offered again under its name', async () => {
    await open(fakes());
    expect(screen.getByText('В этом сеансе ещё не делался')).toBeInstanceOf(HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: 'Сделать файл: Справка (Word)' }));
    expect(screen.getByRole('status').textContent).toBe('Файл готов: Аналитическая справка 2020-2021.docx.');
    const link = screen.getByRole('link', { name: 'Аналитическая справка 2020-2021.docx (1 КБ)' });
    expect(link.getAttribute('href')).toBe('blob:1');
    expect(clicked).toEqual(['Аналитическая справка 2020-2021.docx']);
    expect(served[0]?.type).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(screen.getByText(/^Сделан в этом сеансе: /)).toBeInstanceOf(HTMLElement);
  });

  it('takes the place of the one before', async () => {
    await open(fakes());
    await userEvent.click(screen.getByRole('button'));
    await userEvent.click(screen.getByRole('button', { name: 'Сделать заново: Справка (Word)' }));
    expect(revoked).toEqual(['blob:1']);
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('is none when it fails, which the pane tells', async () => {
    const session = await open(fakes({ makeNote: failed({ code: 'cell-editing', place: 'reading', sheet: null, detail: '' }) }));
    await userEvent.click(screen.getByRole('button'));
    expect(session.state().failure?.of).toBe('files');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('is none when the workbook cannot be used', async () => {
    const session = await open(fakes({ makeNote: done(null) }));
    await userEvent.click(screen.getByRole('button'));
    expect([session.state().failure, screen.queryByRole('link')]).toEqual([null, null]);
    expect(screen.getByRole('alert').textContent).toBe('Файл не сделан, книга не изменена.');
  });

  it('is not made without its data', async () => {
    await open(fakes(), false);
    await userEvent.click(screen.getByRole('button'));
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('tells what became of the data in a copy, and why there is none', async () => {
    const fake = fakes();
    Object.assign(fake.useCases, {
      makePublicCopy: async () => done({ made: true, name: 'Для сайта.xlsx', bytes: new Uint8Array(3000), remarks: ['Скрыто 4 значения.'] }),
      makePlainCopy: async () => done({ made: false, reasons: ['Сохраните книгу сами.'] }),
    });
    await open(fake, true, 'public-copy');
    await userEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('link', { name: 'Для сайта.xlsx (3 КБ)' })).toBeInstanceOf(HTMLElement);
    expect(screen.getByRole('listitem').textContent).toBe('Скрыто 4 значения.');
    expect(served[0]?.type).toContain('spreadsheetml');
    cleanup();
    await open(fake, true, 'plain-copy');
    await userEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('alert').textContent).toBe('Файл не сделан, книга не изменена.Сохраните книгу сами.');
    expect(screen.queryByRole('link')).toBeNull();
  });
});
