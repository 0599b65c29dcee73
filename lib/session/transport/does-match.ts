/** Whether an MQTT filter means a topic; `+` stands for one segment. */
export function doesMatch(filter: string, topic: string): boolean {
  const parts = topic.split('/');
  const wanted = filter.split('/');
  return parts.length === wanted.length && wanted.every((part, at) => part === '+' || part === parts[at]);
}
