/**
 * Curl's options, so that each of a command's words is known to be an option, its value or an address.
 */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '#conformance/nearest.ts';
import { Fault } from '../entry.ts';
import { offsetIn, restOf, type Word } from './shell.ts';

/** An option as it was given, under its long name; addresses are the option `url`. */
export type Option = { readonly name: string; readonly value: Word };

const words = (text: string) => text.trim().split(/\s+/);

/** As `curl --help all` of 7.88 lists them, and what https://curl.se/docs/optionswhen.html adds up to 8.17. */
const withValue = words(`
  abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config connect-timeout
  connect-to continue-at cookie cookie-jar create-file-mode crlfile curves data data-ascii data-binary
  data-raw data-urlencode delegation dns-interface dns-ipv4-addr dns-ipv6-addr dns-servers doh-url
  dump-header ech egd-file engine etag-compare etag-save expect100-timeout form form-string ftp-account
  ftp-alternative-to-user ftp-method ftp-port ftp-ssl-ccc-mode happy-eyeballs-timeout-ms haproxy-clientip
  header hostpubmd5 hostpubsha256 hsts interface ip-tos ipfs-gateway json keepalive-cnt keepalive-time key
  key-type knownhosts krb libcurl limit-rate local-port login-options mail-auth mail-from mail-rcpt
  max-filesize max-redirs max-time netrc-file noproxy oauth2-bearer output output-dir parallel-max
  parallel-max-host pass pinnedpubkey preproxy proto proto-default proto-redir proxy proxy-cacert
  proxy-capath proxy-cert proxy-cert-type proxy-ciphers proxy-crlfile proxy-header proxy-key
  proxy-key-type proxy-pass proxy-pinnedpubkey proxy-service-name proxy-tls13-ciphers proxy-tlsauthtype
  proxy-tlspassword proxy-tlsuser proxy-user proxy1.0 pubkey quote random-file range rate referer request
  request-target resolve retry retry-delay retry-max-time sasl-authzid service-name sigalgs socks4 socks4a
  socks5 socks5-gssapi-service socks5-hostname speed-limit speed-time ssl-sessions stderr telnet-option
  tftp-blksize time-cond tls-max tls13-ciphers tlsauthtype tlspassword tlsuser trace trace-ascii
  trace-config unix-socket upload-file upload-flags url url-query user user-agent variable vlan-priority
  write-out
`);

const withoutValue = words(`
  alpn anyauth append basic buffer ca-native cert-status clobber compressed compressed-ssh create-dirs crlf
  digest disable disable-eprt disable-epsv disallow-username-in-url doh-cert-status doh-insecure
  dump-ca-embed eprt epsv fail fail-early fail-with-body false-start follow form-escape ftp-create-dirs
  ftp-pasv ftp-pret ftp-skip-pasv-ip ftp-ssl-ccc ftp-ssl-control get globoff haproxy-protocol head help
  http0.9 http1.0 http1.1 http2 http2-prior-knowledge http3 http3-only ignore-content-length include
  insecure ipv4 ipv6 junk-session-cookies keepalive list-only location location-trusted
  mail-rcpt-allowfails manual metalink mptcp negotiate netrc netrc-optional next npn ntlm ntlm-wb out-null
  parallel parallel-immediate path-as-is post301 post302 post303 progress-bar progress-meter proxy-anyauth
  proxy-basic proxy-ca-native proxy-digest proxy-http2 proxy-insecure proxy-negotiate proxy-ntlm
  proxy-ssl-allow-beast proxy-ssl-auto-client-cert proxy-tlsv1 proxytunnel raw remote-header-name
  remote-name remote-name-all remote-time remove-on-error retry-all-errors retry-connrefused sasl-ir
  sessionid show-error silent skip-existing socks5-basic socks5-gssapi socks5-gssapi-nec ssl
  ssl-allow-beast ssl-auto-client-cert ssl-no-revoke ssl-reqd ssl-revoke-best-effort sslv2 sslv3
  styled-output suppress-connect-headers tcp-fastopen tcp-nodelay tftp-no-options tls-earlydata tlsv1
  tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 tr-encoding trace-ids trace-time use-ascii verbose version xattr
`);

const letters: Readonly<Record<string, string>> = {
  append: 'a',
  'no-buffer': 'N',
  cert: 'E',
  config: 'K',
  'continue-at': 'C',
  cookie: 'b',
  'cookie-jar': 'c',
  data: 'd',
  disable: 'q',
  'dump-header': 'D',
  fail: 'f',
  form: 'F',
  'ftp-port': 'P',
  get: 'G',
  globoff: 'g',
  head: 'I',
  header: 'H',
  help: 'h',
  'http1.0': '0',
  include: 'i',
  insecure: 'k',
  ipv4: '4',
  ipv6: '6',
  'junk-session-cookies': 'j',
  'list-only': 'l',
  location: 'L',
  manual: 'M',
  'max-time': 'm',
  netrc: 'n',
  next: ':',
  output: 'o',
  parallel: 'Z',
  'progress-bar': '#',
  proxy: 'x',
  'proxy-user': 'U',
  proxytunnel: 'p',
  quote: 'Q',
  range: 'r',
  referer: 'e',
  'remote-header-name': 'J',
  'remote-name': 'O',
  'remote-time': 'R',
  request: 'X',
  'show-error': 'S',
  silent: 's',
  'speed-limit': 'Y',
  'speed-time': 'y',
  sslv2: '2',
  sslv3: '3',
  'telnet-option': 't',
  'time-cond': 'z',
  tlsv1: '1',
  'upload-file': 'T',
  'use-ascii': 'B',
  user: 'u',
  'user-agent': 'A',
  verbose: 'v',
  version: 'V',
  'write-out': 'w',
};

/** Every switch can be turned off by `no-` before its name. */
const switches = withoutValue.flatMap((name) => [name, `no-${name}`]);

function define(type: 'string' | 'boolean') {
  return (name: string) => {
    const short = letters[name];
    return [name, { type, ...(short !== undefined && { short }) }] as const;
  };
}

const table: NonNullable<ParseArgsConfig['options']> = Object.fromEntries([
  ...withValue.map(define('string')),
  ...switches.map(define('boolean')),
]);

/** These change what a command sends in ways that are not followed here. */
const unread: Readonly<Record<string, string>> = {
  next: 'write the requests as commands of their own',
  config: 'write what the file says into the command',
  variable: 'write the value where it is used',
};

/**
 * A command's options in their order.
 *
 * @throws {Fault} for an option that curl does not have, or a missing value.
 */
export function parseCurlArgs(args: readonly Word[]): readonly Option[] {
  // Not strict: curl lets a value begin with a dash, and an unknown option is told here with its place.
  const { tokens } = parseArgs({
    args: args.map(({ text }) => text),
    options: table,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  return tokens.flatMap((token): Option[] => {
    const word = args[token.index];
    if (!word || token.kind === 'option-terminator') return [];
    if (token.kind === 'positional') return [{ name: 'url', value: word }];
    const { name, rawName, value, inlineValue } = token;
    const definition = Object.hasOwn(table, name) ? table[name] : undefined;
    const fault = (message: string) => new Fault(offsetIn(word, 0), message);
    if (!definition || (rawName.startsWith('--') && inlineValue)) {
      const near = definition ? `${name} ${value ?? ''}` : nearest(name, Object.keys(table));
      const advice = near === undefined ? '' : `; did you mean ${near.length > 1 ? `--${near}` : `-${near}`}?`;
      throw fault(`curl has no option ${inlineValue ? `${rawName}=` : rawName}${advice}`);
    }
    const advice = Object.hasOwn(unread, name) ? unread[name] : undefined;
    if (advice !== undefined) throw fault(`${rawName} is not followed here; ${advice}`);
    if (definition.type === 'boolean') return [{ name, value: word }];
    const given = inlineValue ? restOf(word, word.text.length - (value ?? '').length) : args[token.index + 1];
    if (!given) throw fault(`${rawName} lacks its value`);
    return [{ name, value: given }];
  });
}
