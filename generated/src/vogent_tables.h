/* Tables of the types that the operations of Vogent share. Generated; do not edit. */
#ifndef SRC_VOGENT_TABLES_H
#define SRC_VOGENT_TABLES_H

#include <outdial/descriptor.h>

extern const struct od_object od_vogent_create_dial_reply_object;

#endif
