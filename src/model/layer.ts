/** Media types of layers: what the bytes of `layers/<digest>` are. */
export const LAYER_MEDIA_TYPES = {
  zstd: 'application/vnd.bootspring.layer.v1.tar+zstd',
  gzip: 'application/vnd.bootspring.layer.v1.tar+gzip',
} as const;
export type Compression = keyof typeof LAYER_MEDIA_TYPES;

/** Days after which a checkpoint may go, without a configuration. */
export const DEFAULT_RETENTION_DAYS = 7;

/** Limits of what is restored, against archives made to fill a disk. */
export const LIMITS = {
  /** Entries of one tree. */
  entries: 500_000,
  /** Bytes of a path; of one of its parts. */
  path: 4_096,
  name: 255,
  /** A layer may unpack to this many times its size… */
  ratio: 1_000,
  /** …once it unpacks to more than this many bytes. */
  ratioFrom: 64 * 1024 ** 2,
} as const;
