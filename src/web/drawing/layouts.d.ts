// The steps of two layouts, which their packages have without types: they work on plain arrays, as a thread needs it.

declare module 'graphology-layout-forceatlas2/iterate.js' {
  /** Moves all nodes once. Ten numbers a node, three a tie. */
  function iterate(
    options: Readonly<Record<string, number | boolean>>,
    nodes: Float32Array,
    ties: Float32Array,
  ): unknown;
  export = iterate;
}

declare module 'graphology-layout-noverlap/iterate.js' {
  /** Moves nodes that lie on each other once. Three numbers a node: x, y, size. */
  function iterate(options: Readonly<Record<string, number>>, nodes: Float32Array): { readonly converged: boolean };
  export = iterate;
}
