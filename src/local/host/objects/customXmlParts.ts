/** `workbook.customXmlParts`: XML that travels with the workbook, found again by its namespace. */
import type { HostWorkbook, HostXmlPart } from '../../../files/workbook/model';
import { rootNamespace } from '../../../files/xlsx/xml/namespace';
import { XmlError } from '../../../files/xlsx/xml/xmlError';
import { invalidArgument, notFound } from '../errors';
import type { HostObject, ObjectType } from '../objects';
import { bind, bindOrNull } from '../objects';
import type { Session } from '../session';

interface Owned {
  readonly workbook: HostWorkbook;
  readonly id: string;
}

/** All parts, or those of one namespace. */
interface Parts {
  readonly workbook: HostWorkbook;
  readonly namespace: string | null;
}

/** Excel takes well-formed XML only. */
const namespaceOf = (xml: string): string => {
  try {
    return rootNamespace(xml);
  } catch (error) {
    if (error instanceof XmlError) throw invalidArgument(`This is no XML: ${error.message}.`);
    throw error;
  }
};

const partOf = ({ workbook, id }: Owned): HostXmlPart => {
  const part = workbook.customXml.find((one) => one.id === id);
  if (!part) throw notFound('The custom XML part was deleted.');
  return part;
};

const remove = (owned: Owned): void => {
  const part = partOf(owned);
  owned.workbook.customXml = owned.workbook.customXml.filter((other) => other !== part);
};

const replace = (owned: Owned, xml: string): void => {
  const part = partOf(owned);
  const changed = { ...part, namespace: namespaceOf(xml), xml };
  owned.workbook.customXml = owned.workbook.customXml.map((other) => (other === part ? changed : other));
};

const partType: ObjectType<Owned> = {
  name: 'CustomXmlPart',
  id: ({ id }) => id,
  scalars: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (owned) => partOf(owned).namespace },
  },
  methods: {
    Delete: remove,
    GetXml: (owned) => partOf(owned).xml,
    SetXml: (owned, args) => replace(owned, args.text(0)),
  },
};

const found = ({ workbook, namespace }: Parts): readonly HostXmlPart[] => workbook.customXml.filter((part) => namespace === null || part.namespace === namespace);

const byId = (parts: Parts, id: string): HostObject | null => {
  const part = found(parts).find((one) => one.id.toLowerCase() === id.toLowerCase());
  return bindOrNull(partType, part && { workbook: parts.workbook, id: part.id });
};

const needed = (object: HostObject | null): HostObject => {
  if (!object) throw notFound('There is no such custom XML part.');
  return object;
};

const only = (parts: Parts): HostObject | null => {
  const [part, ...others] = found(parts);
  return bindOrNull(partType, others.length === 0 && part ? { workbook: parts.workbook, id: part.id } : null);
};

/** {00000000-0000-4000-8000-00000000000N} of the first N that no part has: the same workbook gets the same file. */
const freshId = ({ workbook }: Session): string => {
  for (let number = 1; ; number += 1) {
    const id = `{00000000-0000-4000-8000-${String(number).padStart(12, '0')}}`;
    if (!workbook.customXml.some((part) => part.id === id)) return id;
  }
};

const add = ({ workbook }: Parts, xml: string, session: Session): HostObject => {
  const part: HostXmlPart = { id: freshId(session), namespace: namespaceOf(xml), xml, part: null };
  workbook.customXml = [...workbook.customXml, part];
  return bind(partType, { workbook, id: part.id });
};

const scopedType: ObjectType<Parts> = {
  name: 'CustomXmlPartScopedCollection',
  items: (parts) => found(parts).map(({ id }) => bind(partType, { workbook: parts.workbook, id })),
  indexer: (parts, args) => needed(byId(parts, args.text(0))),
  reach: {
    GetItem: (parts, args) => needed(byId(parts, args.text(0))),
    GetItemOrNullObject: (parts, args) => byId(parts, args.text(0)),
    GetOnlyItem: (parts) => needed(only(parts)),
    GetOnlyItemOrNullObject: only,
  },
  methods: { GetCount: (parts) => found(parts).length },
};

const allType: ObjectType<Parts> = {
  ...scopedType,
  name: 'CustomXmlPartCollection',
  reach: {
    Add: (parts, args, session) => add(parts, args.text(0), session),
    GetByNamespace: ({ workbook }, args) => bind(scopedType, { workbook, namespace: args.text(0) }),
    GetItem: (parts, args) => needed(byId(parts, args.text(0))),
    GetItemOrNullObject: (parts, args) => byId(parts, args.text(0)),
  },
};

export const customXmlPartsOf = (workbook: HostWorkbook): HostObject => bind(allType, { workbook, namespace: null });
