/** What a hand-made page takes out of the report: plain numbers and names, without a check. */
export const gaugeOf = ({ observations }, place = 'city') => observations.find(({ id, place: at }) => id.startsWith('rate') && at === place).value;
export const goalOf = ({ observations }) => observations.find(({ id }) => id === 'goal').value;
export const stationsOf = ({ observations }) => observations.find(({ id }) => id === 'stations').value;

export const historyOf = ({ observations }) =>
  observations.filter(({ indicator }) => indicator === 'certified_social_workers').map(({ value, time }) => ({ year: time.date.slice(0, 4), value }));

/** [{ kind, quarter, value }]: eight kinds of service in four quarters. */
export const servicesOf = ({ observations }) =>
  observations.filter(({ time }) => time.kind === 'quarter').map(({ indicator, value, time }) => ({ kind: indicator, quarter: time.date.slice(5), value }));

export const areasOf = ({ places, observations }) => {
  const rates = new Map(observations.filter(({ id }) => id.startsWith('rate-')).map(({ place, value }) => [place, value]));
  return places.slice(1).map(({ id, name, code }) => ({ name, code, value: rates.get(id) }));
};

export const pointsOf = ({ stations }) => stations.map(({ point, status, name }) => ({ lon: point.lon, lat: point.lat, status, name }));

export const smallGaugesOf = ({ places, observations }) =>
  places.slice(0, 40).map(({ id, name }) => ({ name, value: observations.find(({ place }) => place === id).value }));

export const smallBarsOf = ({ places, observations }) =>
  places
    .slice(40)
    .map(({ id, name }) => ({ name, bars: observations.filter(({ place }) => place === id).map(({ time, value }) => ({ kind: time.date.slice(2), value })) }));

export const CLASSES = [0.4, 0.5, 0.6, 0.7, 0.8];
export const COLORS = ['#e6eefb', '#c3d6f2', '#94b5e5', '#5f8fd3', '#3169b8', '#15448a'];
export const colorOf = (value) => COLORS[CLASSES.filter((limit) => value >= limit).length];
export const STATUS_COLORS = { operating: '#0b4ea2', opened: '#565d6d', pilot: '#8a4b00' };

/** d3-geo takes rings the other way round than GeoJSON: it would draw the rest of the globe. */
export const forD3 = (land) => ({
  ...land,
  features: land.features.map((feature) => ({
    ...feature,
    geometry: { ...feature.geometry, coordinates: feature.geometry.coordinates.map((ring) => ring.toReversed()) },
  })),
});
