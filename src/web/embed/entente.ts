// The elements for other people's pages: <entente-timeline>, <entente-trend>, <entente-graph>, <entente-deadlock>.
// Each is a frame without an origin of its own, as high as what it shows. Runs as a plain script and as a module.

/** Attributes that are parameters of the widget, as HTML writes them: without capitals. */
const parameters: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'actor',
    'dispute',
    'between',
    'of',
    'about',
    'at',
    'from',
    'to',
    'relation',
    'rollUp',
    'interval',
    'measure',
    'scale',
    'depth',
    'limit',
    'valid',
    'known',
    'asOf',
    'theme',
    'lang',
    'token',
  ].map((name) => [name.toLowerCase(), name]),
);

/** The frame runs its script, and opens the explorer in a window that is no sandbox. */
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** CSS pixels: before the widget has said how high it is, and the bounds of what is believed. */
const before = 420;
const least = 40;
const most = 20_000;

/** The server: where this script came from. A module does not know its own address, but the page has it in an element. */
function serverOf(): string {
  const path = '/embed/entente.js';
  const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
  const found = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].find(({ src }) =>
    new URL(src, document.baseURI).pathname.endsWith(path),
  );
  const address = own || found?.src;
  return address ? new URL('..', new URL(address, document.baseURI)).href.replace(/\/$/, '') : '';
}

const server = serverOf();

/** Made once: a page may forbid style elements, but not this. */
const style = new CSSStyleSheet();
style.replaceSync(
  ':host{display:block;min-inline-size:0}:host([hidden]){display:none}iframe{display:block;box-sizing:border-box;inline-size:100%;border:0;color-scheme:normal}',
);

function widgetElement(kind: string, title: string): CustomElementConstructor {
  return class extends HTMLElement {
    static observedAttributes = [...Object.keys(parameters), 'title', 'server'];

    private frame: HTMLIFrameElement | null = null;
    private isWaiting = false;

    connectedCallback(): void {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [style];
      addEventListener('message', this);
      this.show();
    }

    disconnectedCallback(): void {
      removeEventListener('message', this);
      this.frame?.remove();
      this.frame = null;
    }

    /** Several attributes that change at once load the widget once. */
    attributeChangedCallback(): void {
      if (this.isWaiting || !this.frame) return;
      this.isWaiting = true;
      queueMicrotask(() => {
        this.isWaiting = false;
        if (this.isConnected) this.show();
      });
    }

    /** Hears its own frame alone, and believes only a height. */
    handleEvent({ source, data }: MessageEvent): void {
      if (!this.frame || source !== this.frame.contentWindow) return;
      if (typeof data !== 'object' || data === null || data.type !== 'entente:resize' || data.v !== 1) return;
      const { height } = data;
      if (typeof height === 'number' && height >= least && height <= most)
        this.frame.style.height = `${Math.ceil(height)}px`;
    }

    private show(): void {
      const address = this.addressOf();
      const label = this.getAttribute('title') ?? title;
      if (this.frame) {
        this.frame.title = label;
        if (this.frame.src === address) return;
      }
      // A new frame, as a changed address of the old one would be a step back in the history of the page.
      const frame = document.createElement('iframe');
      frame.loading = 'lazy';
      frame.title = label;
      frame.setAttribute('sandbox', sandbox);
      frame.style.height = this.frame?.style.height || `${before}px`;
      frame.src = address;
      this.frame?.remove();
      this.frame = frame;
      this.shadowRoot?.append(frame);
    }

    private addressOf(): string {
      const search = new URLSearchParams();
      for (const [attribute, name] of Object.entries(parameters)) {
        const value = attribute === 'lang' ? this.language() : this.getAttribute(attribute);
        if (value) search.set(name, value);
      }
      return new URL(`${this.getAttribute('server') ?? server}/embed/${kind}?${search}`, document.baseURI).href;
    }

    /** A language of the widgets; another one leaves them in the reader's own. */
    private language(): string | null {
      const [tag = ''] = (this.getAttribute('lang') ?? '').toLowerCase().split('-');
      return tag === 'en' || tag === 'ja' ? tag : null;
    }
  };
}

const titles = { timeline: 'Timeline', trend: 'Trend', graph: 'Graph', deadlock: 'Deadlock' };

for (const [kind, title] of Object.entries(titles)) {
  const name = `entente-${kind}`;
  // The script may stand in a page twice.
  if (!customElements.get(name)) customElements.define(name, widgetElement(kind, `${title}, Entente`));
}
