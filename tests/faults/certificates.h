/* Certificates for the servers of these tests, made anew in each process. */
#ifndef CERTIFICATES_H
#define CERTIFICATES_H

#include <openssl/ssl.h>

enum certificate {
  CERT_GOOD,        /* for localhost and 127.0.0.1, signed by the authority */
  CERT_EXPIRED,     /* yesterday */
  CERT_WRONG_HOST,  /* for other.invalid */
  CERT_SELF_SIGNED, /* for localhost */
  CERT_UNTRUSTED,   /* for localhost, signed by an authority that nobody knows */
  CERT_CLIENT,      /* of a client */
  N_CERTIFICATES
};

/* Files in PEM, in a folder that certificates_end() removes. */
extern char authority_file[64], client_file[64], client_key_file[64];

void certificates_begin(void);
void certificates_end(void);

/* A server's; with `asks`, it wants a client's certificate. */
SSL_CTX *certificates_context(enum certificate which, int asks);

#endif
