#include "models/platform/platformclient.h"
