import { expect, it } from 'vitest';
import jsQR from 'jsqr';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Code } from '../../../src/kit/parts.tsx';

/** Reads a drawing as a camera would, only from its path; each module is four pixels wide. */
function read(svg: string): { text: string | undefined; quiet: number } {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const [, , dark = ''] = svg.split(' d="');
  const modules = [...dark.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  const width = size * 4;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [x, y] of modules)
    for (let row = y * 4; row < y * 4 + 4; row++)
      for (let column = x * 4; column < x * 4 + 4; column++)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  const edges = modules.flatMap(([x, y]) => [x, y, size - 1 - x, size - 1 - y]);
  return { text: jsQR(pixels, width, width)?.data, quiet: Math.min(...edges) };
}

it.each(['https://local-help.example/w/24a-gp/', 'https://a.example/w/yb/'])(
  'draws %s so that it can be read, with four modules of clear space',
  (address) => {
    expect(
      read(renderToStaticMarkup(createElement(Code, { text: address, label: 'A code' }))),
    ).toEqual({ text: address, quiet: 4 });
  },
);
