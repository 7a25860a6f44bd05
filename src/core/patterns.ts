/** Something that a line of output may show. Patterns are looked for in one line at a time, without colours. */
export interface OutputPattern {
  readonly id: string;
  readonly pattern: RegExp;
  /** Words, between bars, of which every match contains one: lines without any are not looked at. A regular expression. */
  readonly anchor: string;
  /** What it means, to be read after "because": no capital, no full stop. */
  readonly sentence: string;
}

function define(id: string, pattern: RegExp, anchor: string, sentence: string): OutputPattern {
  return { id, pattern, anchor, sentence };
}

/** An HTTP status in a context that makes it one: `HTTP 503`, `HTTP/1.1 503`, `status code: 502`, `502 Bad Gateway`. */
function status(code: number, phrase: string, sentence: string): OutputPattern {
  const before = `\\bHTTP(?:\\/[\\d.]+)?(?: (?:error|code|status))*[ :=]+${code}\\b|\\bstatus(?:[ _]?code)?["']?(?: is| of| was)?[ :="'(]+${code}\\b`;
  const after = `\\b${code}(?:[ :-]+|: )${phrase}|\\bHTTPError: ${code}\\b|\\bE${code}\\b|\\bresponse[ :]+${code}\\b`;
  const returned = `\\breturned error: ${code}\\b`;
  return define(`http-${code}`, new RegExp(`${before}|${after}|${returned}`, 'i'), `${code}`, sentence);
}

const LOCAL = '(?!.*(?:127\\.\\d+\\.\\d+\\.\\d+|::1\\b|localhost|0\\.0\\.0\\.0))';

/** What a failure that goes away by itself looks like: the network, a service, a name server. */
export const PATTERNS: readonly OutputPattern[] = [
  define('ECONNRESET', /\bECONNRESET\b|\bConnection reset by peer\b/i, 'reset', 'a connection was reset (ECONNRESET)'),
  define(
    'ECONNREFUSED',
    new RegExp(`^${LOCAL}.*(?:\\bECONNREFUSED\\b|\\bConnection refused\\b)`, 'i'),
    'refused',
    'a remote host refused the connection (ECONNREFUSED)',
  ),
  define(
    'ETIMEDOUT',
    /\b(?:ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_CONNECT_TIMEOUT)\b|\bconnection timed out\b/i,
    'timedout|timed out|err_connect',
    'a connection timed out (ETIMEDOUT)',
  ),
  define('EHOSTUNREACH', /\b(?:EHOSTUNREACH|ENETUNREACH|ENETDOWN)\b/, 'unreach|enetdown', 'a network was unreachable'),
  define('EAI_AGAIN', /\bEAI_AGAIN\b/, 'eai_again', 'a name server did not answer (EAI_AGAIN)'),
  define(
    'ENOTFOUND',
    /\bgetaddrinfo ENOTFOUND\b|\bENOTFOUND\b.*\b(?:registry|request|fetch|host)/i,
    'enotfound',
    'a host name could not be resolved (ENOTFOUND)',
  ),
  define(
    'name-resolution',
    /\bTemporary failure (?:in name resolution|resolving)\b|\bTemporary DNS/i,
    'temporary failure|temporary dns',
    'a name server failed for the moment',
  ),
  define('unresolved-host', /\bCould not resolve host\b/i, 'resolve host', 'a host name could not be resolved'),
  define(
    'socket-hang-up',
    /\bsocket hang up\b/i,
    'hang up|hung up',
    'a connection was closed in the middle of an answer',
  ),
  define(
    'network-timeout',
    /\bnetwork (?:request )?time(?:d )?-?out\b|\brequest to \S+ timed out\b|\bnetwork connectivity\b|\bi\/o timeout\b/i,
    'network |i/o timeout|timed out',
    'the network timed out',
  ),
  define(
    'fetch-failed',
    /\bTypeError: fetch failed\b|\bERR_SOCKET_TIMEOUT\b|\bFetchError: request to\b/,
    'fetch failed|fetcherror|err_socket',
    'a request over the network failed',
  ),
  define(
    'tls-handshake',
    /\bTLS handshake (?:timeout|timed out)\b|\bSSL_ERROR_SYSCALL\b|\bdisconnected before secure TLS connection\b|\bGnuTLS recv error\b/i,
    'handshake|ssl_error|secure tls|gnutls',
    'a TLS handshake did not finish',
  ),
  define(
    'git-remote',
    /\bRPC failed\b|\bfatal: early EOF\b|\bThe remote end hung up unexpectedly\b|\bunexpected disconnect while reading\b/i,
    'rpc failed|early eof|hung up|disconnect',
    'git lost the connection to its remote',
  ),
  define('docker-limit', /\btoomanyrequests\b/i, 'toomanyrequests', 'the container registry asked to slow down'),
  define(
    'npm-network',
    /\bnpm (?:ERR!|error) (?:code (?:ERR_SOCKET_TIMEOUT|ECONNRESET|EIDLETIMEOUT)|network\b)/i,
    'npm err',
    'npm could not reach its registry',
  ),
  define(
    'rate-limit',
    /\brate limit(?:ed)? exceeded\b|\bAPI rate limit\b|\bsecondary rate limit\b/i,
    'rate limit',
    'a service asked to slow down',
  ),
  status(408, 'Request Time-?out', 'a service answered 408 Request Timeout'),
  status(425, 'Too Early', 'a service answered 425 Too Early'),
  status(429, 'Too Many Requests', 'a service answered 429 Too Many Requests'),
  status(500, 'Internal Server Error', 'a service answered 500 Internal Server Error'),
  status(502, 'Bad Gateway', 'a service answered 502 Bad Gateway'),
  status(503, 'Service (?:Temporarily )?Unavailable', 'a service answered 503 Service Unavailable'),
  status(504, 'Gateway Time-?out', 'a service answered 504 Gateway Timeout'),
];

/**
 * What else than a failed test ended a test run, or kept it from running every test. Where one is seen it is not enough
 * that the failed tests pass when they run again.
 */
export const BESIDE_PATTERNS: readonly OutputPattern[] = [
  // jestjs.io, coverageThreshold; vitest, c8, nyc: "does not meet"; pytest-cov: "not reached"; node --test.
  define(
    'coverage-threshold',
    /coverage threshold for \S+ .*not met|\bcoverage\b.* does not meet |\brequired test coverage of .* not reached/i,
    'coverage',
    'the coverage is below its threshold',
  ),
  define(
    'go-panic',
    /(?:^|"Output":")(?:panic|fatal error): /,
    'panic: |fatal error: ',
    'a package of Go tests crashed',
  ),
  define('go-build', /\[(?:build|setup) failed\]/, 'build failed|setup failed', 'a package of Go tests was not built'),
  define(
    'unhandled',
    /^⎯+ Unhandled (?:Errors?|Rejections?)\b/,
    'unhandled ',
    'an error came from outside of any test',
  ),
  // pytest: -x, --maxfail and errors of collection; cargo nextest: fail-fast; Playwright: max-failures.
  define(
    'tests-not-run',
    /^!+ (?:stopping after|Interrupted)\b|\bnot run due to\b|^\s*\d+ did not run\b/,
    'stopping after|interrupted|not run',
    'some tests did not run',
  ),
];

/** What a failure that will be the same next time looks like, whatever else is in the output. */
export const COUNTER_PATTERNS: readonly OutputPattern[] = [
  define(
    'assertion',
    /\bAssertion(?:Failed)?Error\b|\bassertion failed\b|\bassertion `.*` failed\b/i,
    'assert',
    'an assertion failed',
  ),
  define(
    'expectation',
    /\bexpect\((?:received|actual)\b|^\s*Expected\b.*:|\bexpected .+ to (?:be|equal|have|contain|match|throw|include)\b/,
    'expect',
    'an expectation of a test was not met',
  ),
  define('tests-failed', /^\s*(?:Tests|Test Suites|Test Files):?\s+[1-9]\d* failed\b/i, 'failed', 'tests failed'),
  define('tap-failed', /^\s*(?:#|ℹ) fail [1-9]\d*\s*$/, ' fail ', 'tests failed'),
  define('mocha-failing', /^\s*[1-9]\d* failing\b/, 'failing', 'tests failed'),
  define(
    'suite-failed',
    /^=+ .*\b[1-9]\d* failed\b|^--- FAIL: |^test result: FAILED\b|\bexamples?, [1-9]\d* failures?\b|^FAIL\s+\S+\.\w+|^FAILURES!/,
    'fail',
    'tests failed',
  ),
  define('type-error', /\berror TS\d+\b/, 'ts\\d{3}', 'the types do not check'),
  define('lint-problems', /\b\d+ problems? \([1-9]\d* errors?\b/, 'problems? \\(', 'the linter found problems'),
  define('syntax-error', /\bSyntaxError\b/, 'syntaxerror', 'the code has a syntax error'),
  define(
    'missing-command',
    /\bcommand not found\b|^(?:\S*\/)?(?:sh|dash|bash|zsh): .*\bnot found\b|\bis not recognized as an internal or external command\b/i,
    'not found|not recognized',
    'a command is not installed',
  ),
  define(
    'missing-module',
    /\b(?:ERR_MODULE_NOT_FOUND|Cannot find module|ModuleNotFoundError)\b/,
    'cannot find module|modulenotfound|err_module_not',
    'a module is not installed',
  ),
  status(401, 'Unauthorized', 'a service answered 401 Unauthorized'),
  status(403, 'Forbidden', 'a service answered 403 Forbidden'),
];
