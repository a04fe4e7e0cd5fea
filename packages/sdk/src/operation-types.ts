/** An operation as openapi-typescript describes it. */
interface Operation {
  readonly parameters: object;
  readonly requestBody?: { readonly content: object } | undefined;
  readonly responses: object;
}

/** What may be said of any call. */
export interface CallOptions {
  /** Ends the call, rests between attempts included. */
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Of operations that need one: made anew for each call unless given. Keep your own where the call has to survive
   * a restart of your process.
   */
  readonly idempotencyKey?: string;
}

type Given<Holder, Name extends PropertyKey> = Name extends keyof Holder
  ? [Exclude<Holder[Name], undefined>] extends [never]
    ? unknown
    : Pick<Holder, Name>
  : unknown;

type BodyOf<Content> = Content extends { 'application/json': infer Json } ? Json : string | Blob | FormData;

type Body<O extends Operation> = O extends { requestBody: { content: infer Content } }
  ? { readonly body: BodyOf<Content> }
  : O extends { requestBody?: { content: infer Content } }
    ? { readonly body?: BodyOf<Content> }
    : unknown;

/** Path, query and body of an operation, as far as it has them. */
export type Input<O extends Operation> = Given<O['parameters'], 'path'> &
  Given<O['parameters'], 'query'> &
  Body<O>;

type Content<Response> = Response extends { content: infer Types }
  ? Types extends { 'application/json': infer Json }
    ? Json
    : Types extends { 'text/csv': unknown }
      ? string
      : Blob
  : undefined;

/** What an operation answers when it succeeds. */
export type Answer<O extends Operation> = {
  [Status in keyof O['responses']]: Content<O['responses'][Status]>;
}[keyof O['responses']];

type Method<O extends Operation> =
  Record<never, never> extends Input<O>
    ? (input?: Input<O> & CallOptions) => Promise<Answer<O>>
    : (input: Input<O> & CallOptions) => Promise<Answer<O>>;

/** A method for each operation of an edge. */
export type Client<Operations> = {
  readonly [Name in keyof Operations]: Operations[Name] extends Operation ? Method<Operations[Name]> : never;
};
