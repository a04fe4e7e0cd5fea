/** Reads a BIGINT column of minor units. Throws RangeError when the value leaves the safe integers. */
export function fromMoneyColumn(value: bigint): number {
  const amountMinor = Number(value);
  if (!Number.isSafeInteger(amountMinor)) throw new RangeError('amount is outside the safe integers');
  return amountMinor;
}

/** Writes minor units to a BIGINT column. Throws RangeError when the amount is not a safe integer. */
export function toMoneyColumn(amountMinor: number): bigint {
  if (!Number.isSafeInteger(amountMinor)) throw new RangeError('amount is not a safe integer');
  return BigInt(amountMinor);
}
