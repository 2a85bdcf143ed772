/** XML that is not well-formed, or that no part of a workbook may be. */
export class XmlError extends Error {}
