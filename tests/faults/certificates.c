#include "certificates.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

char authority_file[64], client_file[64], client_key_file[64];

static char folder[] = "/tmp/outdial-certificates-XXXXXX";
static struct {
  X509 *x509;
  EVP_PKEY *key;
} made[N_CERTIFICATES], authority, stranger;

static void must(int condition, const char *what)
{
  if (condition)
    return;
  perror(what);
  abort();
}

static void extend(X509 *x509, int nid, const char *value)
{
  X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, NULL, nid, value);
  must(extension != NULL && X509_add_ext(x509, extension, -1), value);
  X509_EXTENSION_free(extension);
}

/* On the curve P-256; with OpenSSL 1.1 as well, which has no EVP_EC_gen(). */
static EVP_PKEY *make_key(void)
{
  EVP_PKEY *key = NULL;
  EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_id(EVP_PKEY_EC, NULL);
  must(context != NULL && EVP_PKEY_keygen_init(context) > 0 &&
           EVP_PKEY_CTX_set_ec_paramgen_curve_nid(context, NID_X9_62_prime256v1) > 0 &&
           EVP_PKEY_keygen(context, &key) > 0,
       "a key");
  EVP_PKEY_CTX_free(context);
  return key;
}

/* `issuer` NULL: signs itself. */
static X509 *make(const char *name, const char *hosts, long from_s, long until_s, X509 *issuer, EVP_PKEY *issuer_key,
                  EVP_PKEY **key)
{
  static long serial;
  X509 *x509 = X509_new();
  must(x509 != NULL, name);
  *key = make_key();
  X509_set_version(x509, 2);
  ASN1_INTEGER_set(X509_get_serialNumber(x509), ++serial);
  X509_gmtime_adj(X509_getm_notBefore(x509), from_s);
  X509_gmtime_adj(X509_getm_notAfter(x509), until_s);
  X509_set_pubkey(x509, *key);
  X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_ASC, (const unsigned char *)name, -1, -1, 0);
  X509_set_issuer_name(x509, X509_get_subject_name(issuer != NULL ? issuer : x509));
  extend(x509, NID_basic_constraints, hosts == NULL ? "critical,CA:TRUE" : "CA:FALSE");
  if (hosts != NULL)
    extend(x509, NID_subject_alt_name, hosts);
  must(X509_sign(x509, issuer_key != NULL ? issuer_key : *key, EVP_sha256()), "a signature");
  return x509;
}

static FILE *create(char *path, size_t size, const char *name)
{
  snprintf(path, size, "%s/%s", folder, name);
  FILE *file = fopen(path, "w");
  must(file != NULL, path);
  return file;
}

static void write_certificate(char *path, size_t size, const char *name, X509 *x509)
{
  FILE *file = create(path, size, name);
  must(PEM_write_X509(file, x509), path);
  fclose(file);
}

void certificates_begin(void)
{
  static const char here[] = "DNS:localhost,IP:127.0.0.1";
  const long day = 24 * 60 * 60;
  must(mkdtemp(folder) != NULL, folder);
  authority.x509 = make("authority", NULL, -day, day, NULL, NULL, &authority.key);
  stranger.x509 = make("stranger", NULL, -day, day, NULL, NULL, &stranger.key);
  made[CERT_GOOD].x509 = make("good", here, -day, day, authority.x509, authority.key, &made[CERT_GOOD].key);
  made[CERT_EXPIRED].x509 =
      make("expired", here, -2 * day, -day, authority.x509, authority.key, &made[CERT_EXPIRED].key);
  made[CERT_WRONG_HOST].x509 =
      make("other", "DNS:other.invalid", -day, day, authority.x509, authority.key, &made[CERT_WRONG_HOST].key);
  made[CERT_SELF_SIGNED].x509 = make("self", here, -day, day, NULL, NULL, &made[CERT_SELF_SIGNED].key);
  made[CERT_UNTRUSTED].x509 =
      make("untrusted", here, -day, day, stranger.x509, stranger.key, &made[CERT_UNTRUSTED].key);
  made[CERT_CLIENT].x509 =
      make("client", "DNS:client", -day, day, authority.x509, authority.key, &made[CERT_CLIENT].key);
  write_certificate(authority_file, sizeof authority_file, "ca.pem", authority.x509);
  write_certificate(client_file, sizeof client_file, "client.pem", made[CERT_CLIENT].x509);
  FILE *file = create(client_key_file, sizeof client_key_file, "client-key.pem");
  must(PEM_write_PrivateKey(file, made[CERT_CLIENT].key, NULL, NULL, 0, NULL, NULL), client_key_file);
  fclose(file);
}

void certificates_end(void)
{
  unlink(authority_file);
  unlink(client_file);
  unlink(client_key_file);
  rmdir(folder);
  for (int i = 0; i < N_CERTIFICATES; i++) {
    X509_free(made[i].x509);
    EVP_PKEY_free(made[i].key);
  }
  X509_free(authority.x509);
  EVP_PKEY_free(authority.key);
  X509_free(stranger.x509);
  EVP_PKEY_free(stranger.key);
}

SSL_CTX *certificates_context(enum certificate which, int asks)
{
  SSL_CTX *context = SSL_CTX_new(TLS_server_method());
  must(context != NULL && SSL_CTX_use_certificate(context, made[which].x509) == 1 &&
           SSL_CTX_use_PrivateKey(context, made[which].key) == 1,
       "a TLS server");
  if (asks) {
    X509_STORE_add_cert(SSL_CTX_get_cert_store(context), authority.x509);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, NULL);
  }
  return context;
}
