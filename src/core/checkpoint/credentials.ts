/** Files in which programs keep what lets them in somewhere. `.env` may also be a folder, of Python. */
const CREDENTIALS =
  /(?:^|\/)(?:\.npmrc|\.netrc|_netrc|\.pypirc|\.git-credentials|\.env|\.env\.[^/]*|\.envrc|id_rsa|id_dsa|id_ecdsa|id_ed25519|\.htpasswd|credentials\.json|application_default_credentials\.json|\.aws\/credentials|\.docker\/config\.json)$/i;
/** Packages carry keys and certificates for their tests, which everybody has. */
const KEYS = /\.(?:pem|key|p12|pfx|jks|keystore|ppk)$/i;
const IN_PACKAGES = /(?:^|\/)node_modules\//;

/** Whether a file is left out because of its name: it may hold a password, a token or a private key. */
export const isCredential = (path: string): boolean =>
  CREDENTIALS.test(path) || (KEYS.test(path) && !IN_PACKAGES.test(path));
