/** Draws ranks from 0: the second is half as likely as the first, the third a third, and so on. */
export function zipf(ranks: number, random: () => number = Math.random): () => number {
  const ends: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= ranks; rank += 1) {
    sum += 1 / rank;
    ends.push(sum);
  }
  return () => {
    const drawn = random() * sum;
    let [from, until] = [0, ranks - 1];
    while (from < until) {
      const middle = (from + until) >>> 1;
      if ((ends[middle] ?? 0) > drawn) until = middle;
      else from = middle + 1;
    }
    return from;
  };
}
