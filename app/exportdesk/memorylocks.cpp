// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/memorylocks.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace exportdesk
{

void shortenMemoryLocks()
{
#ifdef __GLIBC__
    ::mallopt(M_MXFAST, 0);
#endif
}

} // namespace exportdesk
