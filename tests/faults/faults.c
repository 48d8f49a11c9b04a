#include "faults.h"

#define GOOD "{\"id\":\"c-17\"}"
#define STATUS(code) .answer = {.status = (code), .body = "{}"}
#define RAW(bytes) .answer.raw = bytes
#define OK_HEAD "HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n"
/* A date of long ago with the server's own clock half a minute before it. */
#define DATE "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
#define BUSY(retry_after) .answer = {.status = 429, .headers = DATE "Retry-After: " retry_after "\r\n", .body = "{}"}

#define OR(outcome) .or = 1u << (outcome)

/* "Requests" counts those of which the server read at least one byte. Columns: fault, kinds of connection, what is
 * known afterwards, requests, what the server does. Nothing here is tried again: the tests of the client do that. */
const struct fault faults[] = {
    /* ---- nothing was sent: no connection ---- */
    {"the name does not resolve", NEW_TLS, OD_NOT_SENT, 0, .goal = TO_NOBODY, .says = "safe to send it again"},
    {"connection refused", NEW, OD_NOT_SENT, 0, .goal = TO_CLOSED_PORT, .says = "safe to send it again"},
    {"connecting takes too long", NEW, OD_NOT_SENT, 0, .goal = TO_FULL_QUEUE, .waits = true},
    {"no route", NEW_TLS, OD_NOT_SENT, 0, .goal = TO_NO_ROUTE, .says = "safe to send it again"},

    /* ---- nothing was sent: no proxy ---- */
    {"proxy: 403", ON(PROXY), OD_NOT_SENT, 0, .greeting = PROXY_403, .says = "403"},
    {"proxy: 407", ON(PROXY), OD_NOT_SENT, 0, .greeting = PROXY_407, .says = "user name and password"},
    {"proxy: 502", ON(PROXY), OD_NOT_SENT, 0, .greeting = PROXY_502, .says = "502"},
    {"proxy: closes", ON(PROXY), OD_NOT_SENT, 0, .greeting = PROXY_CLOSE},
    {"proxy: half a status line", ON(PROXY), OD_NOT_SENT, 0, .greeting = PROXY_TRUNCATED},
    {"proxy: silence", ON(PROXY), OD_NOT_SENT, 0, .greeting = GREET_SILENCE, .waits = true},

    /* ---- nothing was sent: no TLS ---- */
    {"certificate: expired", NEW_TLS, OD_NOT_SENT, 0, .certificate = CERT_EXPIRED, .says = "certificate was refused"},
    {"certificate: self-signed", NEW_TLS, OD_NOT_SENT, 0, .certificate = CERT_SELF_SIGNED, .says = "was refused"},
    {"certificate: untrusted root", NEW_TLS, OD_NOT_SENT, 0, .certificate = CERT_UNTRUSTED, .says = "was refused"},
    {"certificate: wrong host", NEW_TLS, OD_NOT_SENT, 0, .certificate = CERT_WRONG_HOST, .says = "was refused"},
    {"handshake: silence", ON(TLS) | ON(HTTP2), OD_NOT_SENT, 0, .greeting = GREET_SILENCE, .waits = true},
    {"handshake: not TLS", NEW_TLS, OD_NOT_SENT, 0, .greeting = GREET_GARBAGE},
    {"handshake: reset", NEW_TLS, OD_NOT_SENT, 0, .greeting = GREET_RESET_IN_TLS},
    {"handshake: reset when it is accepted", NEW_TLS, OD_NOT_SENT, 0, .greeting = GREET_RESET},
    {"handshake: closed when it is accepted", NEW_TLS, OD_NOT_SENT, 0, .greeting = GREET_CLOSE},

    /* ---- it may have been sent, and nothing is heard of it ---- */
    {"reset when it is accepted", ON(PLAIN), OD_UNKNOWN, 0, .greeting = GREET_RESET, OR(OD_NOT_SENT)},
    {"closed when it is accepted", ON(PLAIN), OD_UNKNOWN, 0, .greeting = GREET_CLOSE, OR(OD_NOT_SENT)},
    {"reset after the handshake", NEW_TLS, OD_UNKNOWN, 0, .greeting = GREET_RESET_AFTER, OR(OD_NOT_SENT)},
    {"reset, nothing read", HTTP_1_1, OD_UNKNOWN, 0, .answer = {.reading = READ_NOT, .then = THEN_RESET}},
    {"closed, nothing read", HTTP_1_1, OD_UNKNOWN, 0, .answer = {.reading = READ_NOT, .then = THEN_CLOSE}},
    {"reset after the first byte", HTTP_1_1, OD_UNKNOWN, 1, .answer = {.reading = READ_FIRST_BYTE, .then = THEN_RESET}},
    {"reset after the head", EVERYWHERE, OD_UNKNOWN, 1, .answer = {.reading = READ_HEAD, .then = THEN_RESET}},
    {"closed after the head", EVERYWHERE, OD_UNKNOWN, 1, .answer = {.reading = READ_HEAD, .then = THEN_CLOSE}},
    {"reset", EVERYWHERE, OD_UNKNOWN, 1, .answer = {.then = THEN_RESET}},
    {"closed", EVERYWHERE, OD_UNKNOWN, 1, .answer = {.then = THEN_CLOSE}},
    {"silence", EVERYWHERE, OD_UNKNOWN, 1, .answer = {.then = THEN_SILENCE}, .waits = true, .says = "deadline"},
    {"the upload stalls", HTTP_1_1, OD_UNKNOWN, 1, .answer = {.reading = READ_HEAD, .raw = "", .then = THEN_SILENCE},
     .waits = true, .says = "deadline"},
    {"a large upload stalls", HTTP_1_1, OD_UNKNOWN, 0, .answer = {.reading = READ_NOT, .then = THEN_SILENCE},
     .waits = true, .large = true, .says = "deadline"},
    {"a large upload is reset", HTTP_1_1, OD_UNKNOWN, 1, .answer = {.reading = READ_HEAD, .then = THEN_RESET},
     .large = true},
    {"half a status line", HTTP_1_1, OD_UNKNOWN, 1, RAW("HTTP/1.1 20"), .answer.then = THEN_CLOSE},
    {"half a status line, reset", HTTP_1_1, OD_UNKNOWN, 1, RAW("HTTP/1.1 20"), .answer.then = THEN_RESET},
    {"the status line byte by byte", HTTP_1_1, OD_UNKNOWN, 1,
     RAW("HTTP/1.1 200 a reason that takes much longer to be told than anybody is ready to wait for it\r\n"),
     .answer.then = THEN_TRICKLE, .waits = true},
    {"not HTTP", HTTP_1_1, OD_UNKNOWN, 1, RAW("SSH-2.0-x\r\n\r\n"), .answer.then = THEN_CLOSE},
    {"100, then closed", HTTP_1_1, OD_UNKNOWN, 1, RAW("HTTP/1.1 100 Continue\r\n\r\n"), .answer.then = THEN_CLOSE},
    {"100, then silence", HTTP_1_1, OD_UNKNOWN, 1, RAW("HTTP/1.1 100 Continue\r\n\r\n"), .answer.then = THEN_SILENCE,
     .waits = true},
    {"103, then silence", ANY_HTTP2, OD_UNKNOWN, 1, .answer = {.status = 103, .then = THEN_SILENCE}, .waits = true},
    {"101", HTTP_1_1, OD_UNKNOWN, 1, RAW("HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"),
     .answer.then = THEN_CLOSE},

    /* ---- the server says something that proves nothing ---- */
    {"408", EVERYWHERE, OD_UNKNOWN, 1, STATUS(408), .says = "look before you send it again"},
    {"500", EVERYWHERE, OD_UNKNOWN, 1, STATUS(500), .says = "look before you send it again"},
    {"501", EVERYWHERE, OD_UNKNOWN, 1, STATUS(501)},
    {"502", EVERYWHERE, OD_UNKNOWN, 1, STATUS(502)},
    {"504", EVERYWHERE, OD_UNKNOWN, 1, STATUS(504)},
    {"599", EVERYWHERE, OD_UNKNOWN, 1, STATUS(599)},
    {"500, cut short", HTTP_1_1, OD_UNKNOWN, 1, RAW("HTTP/1.1 500 .\r\nContent-Length: 9\r\n\r\n{"),
     .answer.then = THEN_RESET},

    /* ---- refused for now; 503 because the operation documents it ---- */
    {"429", EVERYWHERE, OD_BUSY, 1, STATUS(429), .says = "send it again later"},
    {"503", EVERYWHERE, OD_BUSY, 1, STATUS(503), .says = "send it again later"},
    {"429, Retry-After in seconds", EVERYWHERE, OD_BUSY, 1, BUSY("30"), .retry_after = 30, .says = "in 30 s"},
    {"429, Retry-After as a date", EVERYWHERE, OD_BUSY, 1, BUSY("Sun, 06 Nov 1994 08:50:07 GMT"), .retry_after = 30,
     .says = "in 30 s"},
    {"429, Retry-After as an RFC 850 date", EVERYWHERE, OD_BUSY, 1, BUSY("Sunday, 06-Nov-94 08:50:07 GMT"),
     .retry_after = 30, .says = "in 30 s"},
    {"429, Retry-After as a C date", EVERYWHERE, OD_BUSY, 1, BUSY("Sun Nov  6 08:50:07 1994"), .retry_after = 30,
     .says = "in 30 s"},
    {"429, negative Retry-After", EVERYWHERE, OD_BUSY, 1, BUSY("-30"), .says = "later"},
    {"429, huge Retry-After", EVERYWHERE, OD_BUSY, 1, BUSY("99999999999999999999"), .retry_after = 31622400},
    {"429, Retry-After is garbage", EVERYWHERE, OD_BUSY, 1, BUSY("when we are back"), .says = "later"},

    /* ---- refused ---- */
    {"300", EVERYWHERE, OD_REJECTED, 1, STATUS(300)},
    {"301", EVERYWHERE, OD_REJECTED, 1, .answer = {.status = 301, .headers = "Location: /elsewhere\r\n"},
     .says = "never followed"},
    {"302", EVERYWHERE, OD_REJECTED, 1, .answer = {.status = 302, .headers = "Location: /elsewhere\r\n"}},
    {"303", EVERYWHERE, OD_REJECTED, 1, .answer = {.status = 303, .headers = "Location: /elsewhere\r\n"}},
    {"304", EVERYWHERE, OD_REJECTED, 1, .answer = {.status = 304}},
    {"307", EVERYWHERE, OD_REJECTED, 1, .answer = {.status = 307, .headers = "Location: /elsewhere\r\n"}},
    {"308", EVERYWHERE, OD_REJECTED, 1, .answer = {.status = 308, .headers = "Location: /elsewhere\r\n"}},
    {"400", EVERYWHERE, OD_REJECTED, 1, STATUS(400), .says = "mend it"},
    {"401", EVERYWHERE, OD_REJECTED, 1, .answer = {.status = 401, .headers = "WWW-Authenticate: Basic\r\n"},
     .says = "API key"},
    {"402", EVERYWHERE, OD_REJECTED, 1, STATUS(402)},
    {"403", EVERYWHERE, OD_REJECTED, 1, STATUS(403), .says = "API key"},
    {"404", EVERYWHERE, OD_REJECTED, 1, STATUS(404)},
    {"405", EVERYWHERE, OD_REJECTED, 1, STATUS(405)},
    {"407 from the server", EVERYWHERE, OD_REJECTED, 1, STATUS(407)},
    {"409", EVERYWHERE, OD_REJECTED, 1, STATUS(409)},
    {"410", EVERYWHERE, OD_REJECTED, 1, STATUS(410)},
    {"413", EVERYWHERE, OD_REJECTED, 1, STATUS(413)},
    {"413 before the upload is over", HTTP_1_1, OD_REJECTED, 1,
     .answer = {.reading = READ_HEAD, .status = 413, .headers = "Connection: close\r\n", .then = THEN_SILENCE},
     .large = true},
    {"415", EVERYWHERE, OD_REJECTED, 1, STATUS(415)},
    {"417", EVERYWHERE, OD_REJECTED, 1, STATUS(417)},
    {"422", EVERYWHERE, OD_REJECTED, 1, STATUS(422)},
    {"426", EVERYWHERE, OD_REJECTED, 1, STATUS(426)},
    {"451", EVERYWHERE, OD_REJECTED, 1, STATUS(451)},
    {"400, cut short", HTTP_1_1, OD_REJECTED, 1, RAW("HTTP/1.1 400 .\r\nContent-Length: 9\r\n\r\n{"),
     .answer.then = THEN_CLOSE},

    /* ---- the server says that it did not look at it ---- */
    {"421", EVERYWHERE, OD_NOT_SENT, 1, STATUS(421), .says = "did not look at the request"},
    {"425", EVERYWHERE, OD_NOT_SENT, 1, STATUS(425), .says = "did not look at the request"},
    {"stream refused", ON(HTTP2), OD_NOT_SENT, 1, .answer = {.then = THEN_RST_REFUSED}, .says = "stream refused"},
    {"GOAWAY below our stream", ON(HTTP2), OD_NOT_SENT, 1, .answer = {.then = THEN_GOAWAY_BELOW}},
    /* The same on a connection that was there: libcurl treats it as one that broke, and nothing that it says tells the
     * two apart. Unknown is true to the safe side. */
    {"stream refused, shared", ON(HTTP2_SHARED), OD_UNKNOWN, 1, .answer = {.then = THEN_RST_REFUSED}},
    {"GOAWAY below our stream, shared", ON(HTTP2_SHARED), OD_UNKNOWN, 1, .answer = {.then = THEN_GOAWAY_BELOW}},

    /* ---- HTTP/2: the server gave up a stream that it may have worked on ---- */
    {"GOAWAY with our stream, then closed", ANY_HTTP2, OD_UNKNOWN, 1, .answer = {.then = THEN_GOAWAY_CLOSES}},
    {"stream cancelled", ANY_HTTP2, OD_UNKNOWN, 1, .answer = {.then = THEN_RST_CANCEL}},
    {"internal error", ANY_HTTP2, OD_UNKNOWN, 1, .answer = {.then = THEN_RST_INTERNAL}},
    {"HTTP/1.1 required", ANY_HTTP2, OD_UNKNOWN, 1, .answer = {.then = THEN_RST_HTTP_1_1}},
    {"stream reset after 500", ANY_HTTP2, OD_UNKNOWN, 1,
     .answer = {.status = 500, .body = "{", .unfinished = true, .then = THEN_RST_INTERNAL}},

    /* ---- placed, and the reply makes no sense ---- */
    {"204", EVERYWHERE, OD_ACCEPTED_UNREADABLE, 1, .answer = {.status = 204}, .says = "do not send it again"},
    {"200, empty", EVERYWHERE, OD_ACCEPTED_UNREADABLE, 1, .answer = {.status = 200}},
    {"200, HTML", EVERYWHERE, OD_ACCEPTED_UNREADABLE, 1,
     .answer = {.status = 200, .headers = "Content-Type: text/html\r\n", .body = "<html>"}},
    {"200, no id", EVERYWHERE, OD_ACCEPTED_UNREADABLE, 1, STATUS(200), .says = "/id"},
    {"200, not UTF-8", EVERYWHERE, OD_ACCEPTED_UNREADABLE, 1, .answer = {.status = 200, .body = "{\"id\":\"\xff\"}"}},
    {"200, half a head", HTTP_1_1, OD_ACCEPTED_UNREADABLE, 1, RAW("HTTP/1.1 200 OK\r\nContent-"),
     .answer.then = THEN_CLOSE},
    {"200, then silence in the head", HTTP_1_1, OD_ACCEPTED_UNREADABLE, 1, RAW("HTTP/1.1 200 OK\r\nServer: x\r\n"),
     .answer.then = THEN_SILENCE, .waits = true},
    {"200, cut short", HTTP_1_1, OD_ACCEPTED_UNREADABLE, 1, RAW(OK_HEAD "{\"id\":"), .answer.then = THEN_CLOSE,
     .says = "did not come whole"},
    /* A reset may take with it what the client had not read yet. */
    {"200, reset in the body", HTTP_1_1, OD_ACCEPTED_UNREADABLE, 1, RAW(OK_HEAD "{\"id\":"), .answer.then = THEN_RESET,
     OR(OD_UNKNOWN)},
    {"200, silence in the body", HTTP_1_1, OD_ACCEPTED_UNREADABLE, 1, RAW(OK_HEAD "{\"id\":"),
     .answer.then = THEN_SILENCE, .waits = true},
    {"200, the body byte by byte", HTTP_1_1, OD_ACCEPTED_UNREADABLE, 1,
     RAW("HTTP/1.1 200 .\r\nContent-Length: 200\r\n\r\n{                                                         "
         "                                                                             "),
     .answer.then = THEN_TRICKLE, .waits = true},
    {"200, Content-Length too long", HTTP_1_1, OD_ACCEPTED_UNREADABLE, 1,
     RAW("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" GOOD), .answer.then = THEN_CLOSE},
    {"200, Content-Length too short", HTTP_1_1, OD_ACCEPTED_UNREADABLE, 1,
     RAW("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n" GOOD), .answer.then = THEN_CLOSE},
    {"200, negative Content-Length", HTTP_1_1, OD_ACCEPTED_UNREADABLE, 1,
     RAW("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n" GOOD), .answer.then = THEN_CLOSE},
    {"200, chunks cut short", HTTP_1_1, OD_ACCEPTED_UNREADABLE, 1,
     RAW("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nd\r\n{\"id\":"), .answer.then = THEN_CLOSE},
    {"200, no last chunk", HTTP_1_1, OD_ACCEPTED_UNREADABLE, 1,
     RAW("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nd\r\n" GOOD "\r\n"), .answer.then = THEN_CLOSE},
    {"200, bad chunk", HTTP_1_1, OD_ACCEPTED_UNREADABLE, 1,
     RAW("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n" GOOD "\r\n0\r\n\r\n"),
     .answer.then = THEN_CLOSE},
    {"200, bad gzip", EVERYWHERE, OD_ACCEPTED_UNREADABLE, 1,
     .answer = {.status = 200, .headers = "Content-Encoding: gzip\r\n", .body = GOOD}},
    {"200, a bomb in gzip", EVERYWHERE, OD_ACCEPTED_UNREADABLE, 1,
     .answer = {.status = 200, .headers = "Content-Encoding: gzip\r\n", .zeros = 50000000}, .says = "more than"},
    {"200, too large", EVERYWHERE, OD_ACCEPTED_UNREADABLE, 1, .answer = {.status = 200, .body_len = 70000},
     .says = "more than"},
    /* Read at once with what came before it, a reset of the stream hides that; and a server that says that it did not
     * look at what it has accepted contradicts itself. */
    {"200, stream reset in the body", ANY_HTTP2, OD_ACCEPTED_UNREADABLE, 1,
     .answer = {.status = 200, .body = "{\"id\":", .unfinished = true, .then = THEN_RST_INTERNAL}, OR(OD_UNKNOWN)},
    {"200, stream refused in the body", ON(HTTP2_SHARED), OD_ACCEPTED_UNREADABLE, 1,
     .answer = {.status = 200, .body = "{\"id\":", .unfinished = true, .then = THEN_RST_REFUSED}, OR(OD_UNKNOWN)},
    {"200, stream never ends", ANY_HTTP2, OD_ACCEPTED_UNREADABLE, 1,
     .answer = {.status = 200, .body = "{\"id\":", .unfinished = true, .then = THEN_SILENCE}, .waits = true},
    {"200, connection closed in the body", ANY_HTTP2, OD_ACCEPTED_UNREADABLE, 1,
     .answer = {.status = 200, .body = "{\"id\":", .unfinished = true, .then = THEN_CLOSE}, OR(OD_UNKNOWN)},

    /* ---- placed ---- */
    {"200", EVERYWHERE, OD_ACCEPTED, 1, .answer = {.status = 200, .body = GOOD}},
    {"201", EVERYWHERE, OD_ACCEPTED, 1, .answer = {.status = 201, .body = GOOD}},
    {"200, then closed", HTTP_1_1, OD_ACCEPTED, 1, .answer = {.status = 200, .body = GOOD, .then = THEN_CLOSE}},
    {"200 behind 100", HTTP_1_1, OD_ACCEPTED, 1, RAW("HTTP/1.1 100 Continue\r\n\r\n" OK_HEAD GOOD)},
    {"200 without a length", HTTP_1_1, OD_ACCEPTED, 1, RAW("HTTP/1.0 200 OK\r\n\r\n" GOOD), .answer.then = THEN_CLOSE},
    {"200, a large upload", EVERYWHERE, OD_ACCEPTED, 1, .answer = {.status = 200, .body = GOOD}, .large = true},
};
const size_t n_faults = sizeof faults / sizeof *faults;
