import { useCallback } from 'react';
import type { CheckReport } from '../../app/results';
import type { InputTableId } from '../model/useCases';

/** What an input table is called. */
export const useTableName = (check: CheckReport | null): ((id: InputTableId) => string) => useCallback((id) => check?.tables.find((table) => table.id === id)?.name ?? id, [check]);
