/** An id nobody can guess. */
export function newId(prefix: 'usr' | 'ses' | 'act'): string {
  return `${prefix}_${crypto.randomUUID().replaceAll('-', '')}`;
}
