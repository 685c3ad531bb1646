/** Points of one coordinate system in another. The outlines stay as the portal supplied them: the stations come to them. */

export const SYSTEMS = ['WGS84', 'CGCS2000', 'GCJ-02', 'BD-09'] as const;
export type CoordinateSystem = (typeof SYSTEMS)[number];

/** CGCS2000 and WGS84 differ by centimetres: one datum on a map. */
const DATUM = { WGS84: 'WGS84', CGCS2000: 'WGS84', 'GCJ-02': 'GCJ02', 'BD-09': 'BD09' } as const;

export interface Located {
  readonly lon: number;
  readonly lat: number;
  readonly crs: CoordinateSystem;
}

export type Converter = (point: Located) => readonly [number, number];

export function isCoordinateSystem(text: string): text is CoordinateSystem {
  return (SYSTEMS as readonly string[]).includes(text);
}

export function needsConversion(target: CoordinateSystem, systems: Iterable<CoordinateSystem>): boolean {
  return Array.from(systems).some((crs) => DATUM[crs] !== DATUM[target]);
}

/** What brings points to `target`, fetched only where systems differ. */
export async function converterTo(target: CoordinateSystem): Promise<Converter> {
  const loaded = await import('gcoord');
  // Its types are those of its CommonJS build; what a bundler takes has its functions on the default export.
  const gcoord = loaded.default as unknown as typeof loaded.default.default;
  return ({ lon, lat, crs }) => gcoord.transform([lon, lat] as [number, number], gcoord[DATUM[crs]], gcoord[DATUM[target]]);
}
