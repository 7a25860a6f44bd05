import type { Compression } from '../../model/layer.ts';
import type { Problem, Result } from '../../model/result.ts';

/** A line of a layer's listing (docs/checkpoints.md). Paths and targets are byte strings (src/model/checkpoint.ts). */
export type LayerEntry = LayerFile | LayerLink;
export interface LayerFile {
  readonly type: 'file';
  readonly path: string;
  /** Whether the owner may execute it: mode 0755, otherwise 0644. */
  readonly executable: boolean;
  readonly size: number;
  /** sha256 of the content, hexadecimal. */
  readonly digest: string;
}
export interface LayerLink {
  readonly type: 'link';
  readonly path: string;
  readonly target: string;
}

/** Something to put into a layer. */
export type PackItem =
  | {
      readonly type: 'file';
      readonly path: string;
      /** Size when it was last looked at: only for spreading the work. */
      readonly size: number;
      /** A content, sha256 in hexadecimal, that is stored elsewhere: the file is left out when it still has it. */
      readonly known?: string;
    }
  | LayerLink;

/** What became of a file that was to be packed. */
export type PackedFile =
  | {
      readonly kind: 'read';
      readonly path: string;
      /** False when its content was the known one and the layer does not hold it. */
      readonly stored: boolean;
      /** What was read; sha256 in hexadecimal. */
      readonly digest: string;
      readonly size: number;
      /** Permission bits, and the rest as fstat told it when the reading had ended. */
      readonly mode: number;
      readonly mtimeNs: bigint;
      readonly ctimeNs: bigint;
      readonly ino: bigint;
      /** It changed each time that it was read: this is what the last reading found. */
      readonly unsettled: boolean;
      /** One of the needles is in it. */
      readonly secret: boolean;
    }
  | { readonly kind: 'gone'; readonly path: string }
  /** Neither a regular file any more, nor gone. */
  | { readonly kind: 'replaced'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly code: string };

export interface PackRequest {
  /** Folder that the paths are relative to; absolute, as the system gives it. */
  readonly root: string;
  readonly items: readonly PackItem[];
  /** File to write the layer to; it must not exist. It is gone on a problem. */
  readonly to: string;
  readonly compression: Compression;
  readonly pool: Pool;
  /** Byte sequences of at least 8 bytes that no file may hold. */
  readonly needles: readonly Uint8Array[];
  /** Called with bytes read since the last call. */
  readonly onBytes?: (count: number) => void;
}

export interface PackedLayer {
  /** sha256 of the listing, hexadecimal. Undefined when nothing was stored: there is no file then. */
  readonly digest: string | undefined;
  /** Bytes of the file. */
  readonly size: number;
  /** One for each file item, in the order of the items. */
  readonly files: readonly PackedFile[];
}

/** A layer whose footer, index and listing are whole and have the digest that was asked for. Its frames were not read. */
export interface OpenLayer {
  readonly file: string;
  readonly digest: string;
  readonly compression: Compression;
  readonly entries: readonly LayerEntry[];
  readonly frames: readonly LayerFrame[];
  /** For each tar entry, its index in `entries`. */
  readonly order: readonly number[];
  readonly parts: readonly Part[];
}

/** Frames that are read together, and the tar entries in them. */
export interface Part {
  /** One frame with whole entries, or all frames of one large entry. */
  readonly frames: readonly LayerFrame[];
  /** Indexes of the entries. Empty for the end of the archive and what pads it. */
  readonly rows: readonly number[];
}
export interface LayerFrame {
  readonly offset: number;
  readonly packed: number;
  readonly unpacked: number;
  /** sha256 of the packed bytes, hexadecimal. */
  readonly digest: string;
}

/** Where to put a file of a layer. Nothing is at `to`. */
export interface ExtractTarget {
  readonly path: string;
  /** Absolute path as a byte string. Folders above it that are missing are made. */
  readonly to: string;
  readonly mode: number;
  readonly mtime: bigint;
}

/** Functions of src/shell/layer, for whoever wants to put another in place. */
export interface Layers {
  /** Packs items; what cannot be read is told in `files` and is no problem. Problems: `storage`, when it cannot be written. */
  pack(request: PackRequest): Promise<Result<PackedLayer, Problem>>;
  /** Opens a packed layer. `integrity` when it is not whole, not the one asked for, or beyond LIMITS. */
  open(file: string, digest: string): Result<OpenLayer, Problem>;
  /**
   * Reads every byte, checks every frame, header and content against the listing, and writes the wanted files.
   * Frames with files of which none is wanted are passed over unless `all`. With nothing wanted and `all` it verifies.
   * A path is wanted once at most. `onBytes` is told bytes of wanted contents, with `all` of all contents.
   * `integrity` for what is not whole, `storage` for what cannot be written; files may have been written before either.
   */
  extract(request: ExtractSource & ExtractOptions): Promise<Result<void, Problem>>;
  /** The same with several layers at once: no thread waits for one layer while there is work in another. */
  extractAll(sources: readonly ExtractSource[], options: ExtractOptions): Promise<Result<void, Problem>>;
}

/** A layer, and the files that are wanted of it. */
export interface ExtractSource {
  readonly layer: OpenLayer;
  readonly wanted: readonly ExtractTarget[];
}

/** How layers are read. */
export interface ExtractOptions {
  readonly all: boolean;
  readonly pool: Pool;
  readonly onBytes?: (count: number) => void;
}

/** Threads that hash, compress, unpack and write. */
export interface Pool {
  /** 0: the work is done in this thread. */
  readonly threads: number;
  /** Never rejects: what goes wrong, the end of a thread included, is a `failed` answer. */
  run(task: PoolTask): Promise<PoolAnswer>;
  /** Ends the threads; what they had at work fails. */
  close(): Promise<void>;
}

/** Byte sequences that are searched for; the id lets a worker keep what it made of them. */
export interface Needles {
  readonly id: number;
  readonly sequences: readonly Uint8Array[];
}

/** The file of a layer that is written: threads share its descriptor and the position of its end. */
export interface SharedOutput {
  /** For messages. */
  readonly file: string;
  readonly fd: number;
  /** One BigInt64: bytes that are taken. Whoever adds to it owns the bytes in between. */
  readonly end: SharedArrayBuffer;
}

/** Reads small files, packs them, and links, into one frame, and writes it behind the others. */
export interface PackTask {
  readonly kind: 'pack';
  /** Absolute folder as a byte string. */
  readonly root: string;
  readonly items: readonly PackItem[];
  readonly compression: Compression;
  readonly needles: Needles;
  readonly output: SharedOutput;
}
export interface PackAnswer {
  readonly kind: 'packed';
  /** How many of the items were done: a file that grew can fill the frame before its end. */
  readonly taken: number;
  /** One for each file among these. `large`: it is not to be held whole in memory. */
  readonly files: readonly (PackedFile | { readonly kind: 'large'; readonly path: string })[];
  /** Undefined when nothing was stored. */
  readonly frame: LayerFrame | undefined;
}

/** Packs a piece of a large file. */
export interface CompressTask {
  readonly kind: 'compress';
  /** Handed over: the sender has it again from the answer. It has room for the piece even where that does not shrink. */
  readonly memory: Uint8Array;
  /** Bytes at the start of it that are the piece; those of them that are content, the others pad a tar entry. */
  readonly length: number;
  readonly content: number;
  /** The content's bytes right before the piece: a needle may begin in them. */
  readonly before: Uint8Array;
  readonly compression: Compression;
  readonly needles: Needles;
}
export interface CompressAnswer {
  readonly kind: 'compressed';
  /** Begins with the packed bytes. */
  readonly memory: Uint8Array;
  readonly packed: number;
  readonly unpacked: number;
  /** sha256 of the packed bytes, hexadecimal. */
  readonly digest: string;
  readonly secret: boolean;
}

/** A tar entry, and where its content goes. */
export interface UnpackRow {
  readonly entry: LayerEntry;
  readonly target?: ExtractTarget;
}
/** Checks frames and writes what is wanted of them: one frame with whole entries, or all frames of a large one. */
export interface UnpackTask {
  readonly kind: 'unpack';
  readonly file: string;
  readonly compression: Compression;
  readonly frames: readonly LayerFrame[];
  readonly rows: readonly UnpackRow[];
}
export interface UnpackAnswer {
  readonly kind: 'unpacked';
}

/** The task could not be done. */
export interface FailedAnswer {
  readonly kind: 'failed';
  readonly problem: Problem;
}

export type PoolTask = PackTask | CompressTask | UnpackTask;
export type PoolAnswer = PackAnswer | CompressAnswer | UnpackAnswer | FailedAnswer;
