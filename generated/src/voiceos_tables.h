/* Tables of the types that the operations of VoiceOS share. Generated; do not edit. */
#ifndef SRC_VOICEOS_TABLES_H
#define SRC_VOICEOS_TABLES_H

#include <outdial/descriptor.h>

#endif
