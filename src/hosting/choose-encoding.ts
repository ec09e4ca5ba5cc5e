/**
 * The encoding in which to answer a request, by what it accepts (RFC 9110, 12.5.3).
 *
 * @param accepted the request's `Accept-Encoding`, if it has one
 * @param available the encodings in which the answer is there, the best first
 * @returns one of them, or undefined for the answer as it is
 */
export function chooseEncoding<Name extends string>(
  accepted: string | undefined,
  available: readonly Name[],
): Name | undefined {
  const weights = new Map(
    (accepted ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
        const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
        return [name, weight === undefined ? 1 : Number(weight)] as const;
      }),
  );
  const weigh = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  const plain = weights.get('identity') ?? 0;
  const [best] = available
    .filter((name) => weigh(name) > 0 && weigh(name) >= plain)
    .toSorted((one, other) => weigh(other) - weigh(one));
  return best;
}
