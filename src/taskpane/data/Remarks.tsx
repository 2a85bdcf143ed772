import type { CheckReport } from '../../app/results';
import { Message } from '../components/Message';

/** What concerns the workbook as a whole, such as a chosen year without results. */
export const Remarks = ({ check }: { check: CheckReport }) =>
  check.remarks?.map((remark) => (
    <Message key={remark} intent="warning">
      {remark}
    </Message>
  ));
