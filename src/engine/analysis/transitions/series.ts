/**
 * Which lists are of one maker, though their names hold a year: «Рособрнадзор, октябрь 2021» and «Рособрнадзор, август 2022».
 * What remains of a name without years and months is the series; a name of nothing else is of a series without a name.
 */
const YEARS = /(?:(?:за|на|от)\s+)?\d{4}(?:\s*[-/–—]\s*\d{2,4})?\s*(?:уч(?:ебн\p{L}*|\.)?\s*)?(?:год\p{L}*|гг?\.?(?!\p{L}))?/giu;
const MONTHS = /(?<!\p{L})(?:январ|феврал|март|апрел|ма[йяе](?!\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*/giu;

export const seriesOf = (maker: string): string =>
  maker
    .replace(MONTHS, ' ')
    .replace(YEARS, ' ')
    .replace(/\(\s*[,;]*\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;.])/g, '$1')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
