import type { ActivitySet, WireActivity } from './wire';

/** How far a talk has been read. The stream and the questions for news may both bring an activity; it counts once. */
export class Readings {
  watermark: string | undefined;
  private readonly seen = new Set<string>();

  /** The activities that are new. */
  take({ activities, watermark }: ActivitySet): readonly WireActivity[] {
    const news = activities.filter(({ id }) => id === undefined || !this.seen.has(id));
    for (const { id } of news) if (id !== undefined) this.seen.add(id);
    this.watermark = watermark ?? this.watermark;
    return news;
  }

  has(id: string): boolean {
    return this.seen.has(id);
  }
}
