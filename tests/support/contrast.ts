/** How clear one colour is on another, by WCAG 2. */

/** Takes two colours as `#rrggbb` or as a browser computes them, `rgb(r, g, b)`: 1 to 21. */
export function measureContrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(measureLight).toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The relative luminance of a colour, 0 to 1. */
export function measureLight(colour: string): number {
  const [red = 0, green = 0, blue = 0] = readChannels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function readChannels(colour: string): number[] {
  const [, hex] = /^#([0-9a-f]{6})$/i.exec(colour) ?? [];
  if (hex) return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const [, red, green, blue] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour) ?? [];
  if (!red) throw new Error(`Not a solid colour: ${colour}`);
  return [red, green, blue].map(Number);
}
