/** A release as it lies on the server. */
export interface Release {
  readonly name: string;
  /** What was served before it, if that is known. */
  readonly before?: string;
}

/** What lies on the server. */
export interface Holdings {
  /** The release that is served; undefined if it is none of ours, or if there is none. */
  readonly current?: string;
  /** Digest of what is served, if it is known. */
  readonly digest?: string;
  /** Oldest first. */
  readonly releases: readonly Release[];
  /** Names of what is not whole: being made, being removed, or left by a run that was broken off. */
  readonly unfinished: readonly string[];
}

/** What makes a site that has been received a release. */
export interface Publication {
  /** Under which name it was received. */
  readonly unfinished: string;
  readonly name: string;
  readonly before?: string;
  /** Files for the server that say what became of former addresses: name → text. */
  readonly redirects: Readonly<Record<string, string>>;
  readonly digest: string;
  /** Releases, and leavings, that are no longer wanted. */
  readonly superfluous: readonly string[];
}

/**
 * Where releases are kept. Each is a folder `releases/NAME/` with `site/`, `redirects/`, the list `assets.txt` of its own scripts and
 * styles, its `digest`, and `before`, a link that names the release before it; `current` is a link to the `site/` of the one that is served, and
 * `redirects` one that follows it. The link is replaced at one moment, and nothing that it leads to is ever changed: whenever a run ends,
 * a whole site is served.
 */
export interface Server {
  /** @throws DeployError if no releases can be kept there */
  look: () => Holdings;
  /**
   * Takes a site over beside the others. What is the same as in the one that is served is taken from there, with its time.
   * @param unfinished name that it has until it is whole
   * @param known the release that is served, and what runs that were broken off have left: what is there need not be sent
   */
  receive: (
    site: string,
    unfinished: string,
    known: { readonly current?: string; readonly left: readonly string[] },
  ) => void;
  /** Makes what was received a release and serves it. */
  publish: (publication: Publication) => void;
  /** Serves a release that is there. */
  serve: (name: string) => void;
  /** Runs a command of the webmaster, for example to have the server read its settings anew. */
  run: (command: string) => void;
}

export const layout = {
  current: 'current',
  releases: 'releases',
  site: 'site',
  redirects: 'redirects',
  assets: 'assets.txt',
  digest: 'digest',
  before: 'before',
  /** Where the link to the maps of the release that is served leads: by way of `current`, so that it changes with it. */
  redirectsByCurrent: 'current/../redirects',
  /** A link that is about to become `current`. */
  next: 'next',
} as const;

/** Where `current` leads, with the name of the release; whoever has made it by hand may have written the whole path. */
export const servedBy = /(?:^|\/)releases\/([^/]+)\/site\/?$/u;
