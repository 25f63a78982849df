/** Words tagged with `#`, each once, as first written; a figure alone ("#3") is no topic. */
export const topicsOf = (text: string): readonly string[] => {
  const topics = new Map<string, string>();
  for (const match of text.matchAll(/(?<![\p{L}\p{N}_&/#])#([\p{L}\p{M}\p{N}_-]{1,80})/gu)) {
    const topic = (match[1] ?? '').replace(/[-_]+$/u, '');
    if (/\p{L}/u.test(topic) && !topics.has(topic.toLowerCase())) topics.set(topic.toLowerCase(), topic);
  }
  return [...topics.values()];
};
