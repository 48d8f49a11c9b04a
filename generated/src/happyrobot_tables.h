/* Tables of the types that the operations of HappyRobot share. Generated; do not edit. */
#ifndef SRC_HAPPYROBOT_TABLES_H
#define SRC_HAPPYROBOT_TABLES_H

#include <outdial/descriptor.h>

#endif
