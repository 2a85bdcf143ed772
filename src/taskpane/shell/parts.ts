/** What opens on demand: everything but the first two steps. The gallery of reports brings its own words. */
import { loadGalleryTexts } from '../../i18n/load';
import { lazyPart } from './lazyPart';

const loadParts = () => import(/* webpackChunkName: "parts", webpackPrefetch: true */ '../parts');

export const SettingsStep = lazyPart(loadParts, (parts) => parts.SettingsStep);
export const ComputeStep = lazyPart(loadParts, (parts) => parts.ComputeStep);
export const ResultsView = lazyPart(loadParts, (parts) => parts.ResultsView);
export const FunctionsView = lazyPart(loadParts, (parts) => parts.FunctionsView);

const loadGallery = async (language: string) => {
  const [{ galleryWith }, words] = await Promise.all([import(/* webpackChunkName: "gallery", webpackPrefetch: true */ '../gallery'), loadGalleryTexts(language)]);
  return galleryWith(words);
};

export const ReportsStep = lazyPart(loadGallery, (Gallery) => Gallery);
