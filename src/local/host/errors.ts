/** Failures as Excel reports them to an add-in: a documented code, a message in English. */

const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: "The API you're trying to use could not be found.",
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: 'The requested feature is not implemented.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
} as const;

export type HostErrorCode = keyof typeof MESSAGES;

export class HostError extends Error {
  /** `detail` says which argument or rule it was: Excel is rarely that helpful, a developer without Excel needs it. */
  constructor(
    readonly code: HostErrorCode,
    detail?: string,
  ) {
    super(detail === undefined ? MESSAGES[code] : `${MESSAGES[code]} ${detail}`);
    this.name = 'HostError';
  }
}

export const invalidArgument = (detail?: string): HostError => new HostError('InvalidArgument', detail);
export const notFound = (detail?: string): HostError => new HostError('ItemNotFound', detail);
