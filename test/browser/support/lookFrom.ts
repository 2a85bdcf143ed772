/** Every screen of the pane from one seat: it is told to assistive technology, it fits, it is translated. */
import type { BrowserContextOptions, Frame } from 'playwright-core';
import { RULE_PROCEDURE_NAMES } from '../../../src/engine/procedures';
import { RISK_FACTORS } from '../../../src/engine/riskCatalogue';
import { INPUT_TABLES } from '../../../src/inputs/inputTables';
import { textsFor } from '../../../src/i18n';
import { PSEUDO_LOCALE } from '../../../src/i18n/pseudo';
import { sheetName } from '../../../src/taskpane/model/sheetNames';
import { ALL_SHEETS } from '../../../src/taskpane/model/useCases';
import { findings } from './axe';
import { faultyRows } from './faultyBook';
import { COLLECTED } from './collectScreens';
import { misfits, untranslated } from './fit';
import { disconnectBrowser, openPreview, paneFrame, type Preview } from './page';
import { visitEveryScreen } from './screens';
import { wideRows } from './wideBook';

export interface Seat {
  readonly options: BrowserContextOptions;
  readonly language: string;
  readonly search: string;
  /** Pixels of the screen. */
  readonly width: number;
  readonly zoom: number;
}

/** What the pane shows of the workbook itself, or writes into it: names, headings and cells, in Russian in every language. */
const DATA: readonly string[] = [
  ...Object.entries({ ...wideRows, ...faultyRows }).flatMap(([sheet, rows]) => [sheet, ...rows.flat().map(String)]),
  ...INPUT_TABLES.flatMap(({ name, columns }) => [name, ...Object.values(columns).map(({ header }) => header)]),
  ...ALL_SHEETS.map((sheet) => sheetName(sheet, textsFor('ru-RU'))),
  ...RULE_PROCEDURE_NAMES,
  ...COLLECTED,
  ...RISK_FACTORS.map(({ name }) => name),
  'Лист1',
  // What the function of that name gives in every language.
  'высокий',
];

/** The sentences of the analysis stand on the sheets too, and these are written in Russian here. */
const saidByAnalysis = (frame: Frame, language: string): Promise<readonly string[]> => {
  const { pane, gallery } = textsFor(language);
  return frame.evaluate(
    (headings) =>
      headings.flatMap((heading) => {
        // the school is one of the workbook's
        const said = [...document.querySelectorAll('article h2')].map(({ textContent }) => textContent ?? '');
        for (const section of document.querySelectorAll(`[aria-label="${heading}"]`)) for (const element of section.querySelectorAll('li p')) for (const node of element.childNodes) said.push(node.textContent ?? '');
        return said;
      }),
    [pane.story.analysis.heading, gallery.calculations.notComputed],
  );
};

const seat = async (preview: Preview, { width, zoom }: Seat): Promise<void> => {
  await preview.page.locator('iframe').evaluate((frame, pixels) => frame.setAttribute('style', `width: ${pixels}px`), width);
  await preview.page.addStyleTag({ content: `.pane { width: ${width}px !important }` });
  if (zoom !== 1) await preview.page.context().addInitScript((factor) => window !== window.top && document.addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('zoom', String(factor))), zoom);
  if (zoom !== 1) await paneFrame(preview).evaluate((factor) => document.documentElement.style.setProperty('zoom', String(factor)), zoom);
};

export const lookFrom = (given: Seat): void => {
  afterAll(disconnectBrowser);

  const found: Record<'serious' | 'misfits' | 'untranslated', Record<string, readonly string[]>> = { serious: {}, misfits: {}, untranslated: {} };
  let complaints: readonly string[] = [];

  beforeAll(async () => {
    const preview = await openPreview(given.options, given.search);
    await seat(preview, given);
    const isPseudo = given.language === PSEUDO_LOCALE;
    await visitEveryScreen(preview, given.language, async (screen) => {
      const frame = paneFrame(preview);
      const note = (of: keyof typeof found, what: readonly string[]): void => {
        if (what.length > 0) found[of][screen] = what;
      };
      // It is longer than a field's hint may be in any language, and none that a screen reader could know.
      note('misfits', await misfits(frame, !isPseudo));
      note('serious', await findings(frame, isPseudo ? ['html-lang-valid'] : []));
      if (isPseudo) note('untranslated', await untranslated(frame, [...DATA, ...(await saidByAnalysis(frame, given.language))]));
    });
    ({ complaints } = preview);
    await preview.page.context().close();
  });

  it('axe-core finds nothing serious on any screen', () => expect(found.serious).toEqual({}));
  it('nothing has to be scrolled sideways, and no text is cut', () => expect(found.misfits).toEqual({}));
  it('nothing is left untranslated', () => expect(found.untranslated).toEqual({}));
  it('nothing complains', () => expect(complaints).toEqual([]));
};
