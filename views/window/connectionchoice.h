// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// One entry of the head line's connection menu.
struct ConnectionChoice {
    QString id;
    QString name;
    bool local = false;
    bool inUse = false;

    bool operator==(const ConnectionChoice &) const = default;
};

} // namespace exportdesk
