// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/sandboxlook.h"

#include <QCoreApplication>

namespace exportdesk
{

QString SandboxLook::word() const
{
    if (production)
        return QCoreApplication::translate("SandboxLook", "PRODUCTION");
    if (local)
        return QCoreApplication::translate("SandboxLook", "Sample data");
    return QCoreApplication::translate("SandboxLook", "Development");
}

} // namespace exportdesk
