/**
 * A form for each school, as files.
 *
 * 1. readInputs           the workbook → its schools and the scales that the user set
 * 2. forms/knownAnswers   its tables → what is known already of this year
 * 3. forms/formWorkbook   fields, known answers, words → a workbook for each school
 * 4. files/xlsx           → bytes
 */
import { writeWorkbook } from '../../files/xlsx';
import { forms } from '../../i18n/ru/forms';
import { formSections } from '../../inputs/forms/fields';
import { knownAnswers } from '../../inputs/forms/knownAnswers';
import { readInputs } from '../../inputs/readInputs';
import { directoryOf } from '../../inputs/directoryOf';
import { breathe } from '../pace';
import { throwIfCancelled, type FormFile, type FormOptions, type ThinkingProgress, type WorkbookContent } from '../thinker';
import { FileNames } from './forms/fileNames';
import { formWorkbook } from './forms/formWorkbook';

const NOTHING_KNOWN = new Map<string, never>();

/** In the order of «Школы»; none where the workbook has no schools. */
export const makeForms = async (
  { raw, memory: { settings, mappings, schoolNames } }: WorkbookContent,
  { year, schools: wanted, sections: ids }: FormOptions,
  onProgress: ThinkingProgress = () => undefined,
  signal?: AbortSignal,
): Promise<readonly FormFile[]> => {
  const { reading } = readInputs(raw, { settings, mappings, schoolNames });
  const { input, riskScales: scales } = reading;
  const directory = directoryOf(input.schools, schoolNames);
  const known = knownAnswers(raw, mappings, directory, year);
  const sections = formSections(ids, scales);
  const chosen = input.schools.filter(({ key }) => wanted?.includes(key) ?? true);
  const names = new FileNames();
  const span = `${String(year - 1)}-${String(year)}`;
  const files: FormFile[] = [];
  for (const school of chosen) {
    await breathe();
    throwIfCancelled(signal);
    const workbook = formWorkbook({ school, year, sections, scales, known: known.get(school.key) ?? NOTHING_KNOWN });
    files.push({ name: names.free(forms.fileName(span, school.name), 'xlsx'), bytes: writeWorkbook(workbook) });
    onProgress('writing', files.length / chosen.length);
  }
  return files;
};
