/** What a variable that holds JSON says; undefined when it holds something else. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
