// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace exportdesk
{

/// Turns ids into the names operators know; each answers an empty text for an id it does not know. May be unset.
struct Names {
    std::function<QString(const QString &id)> dataset;
    std::function<QString(const QString &id)> mergePolicy;
    std::function<QString(const QString &id)> segment;
};

/// "Loyalty export (5b7c…)"; the id alone where there is no name.
inline QString nameWithId(const QString &name, const QString &id)
{
    return name.isEmpty() || name == id ? id : name + QStringLiteral(" (") + id + u')';
}

} // namespace exportdesk
