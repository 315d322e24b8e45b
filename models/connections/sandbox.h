// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace exportdesk
{

/// A sandbox that the credential may use (Sandbox API guide, "Available sandboxes").
struct Sandbox {
    QString name; ///< wire name, sent as x-sandbox-name
    QString title; ///< may be empty; label() then gives the name
    QString type; ///< "production", "development"; raw
    QString state; ///< "creating", "active", "failed", "deleted", "resetting", …; raw
    QString region;
    bool isDefault = false; ///< the default production sandbox

    bool isProduction() const { return type.compare(QLatin1String("production"), Qt::CaseInsensitive) == 0; }
    /// Only an active sandbox can be worked in.
    bool isUsable() const { return state.compare(QLatin1String("active"), Qt::CaseInsensitive) == 0; }
    const QString &label() const { return title.isEmpty() ? name : title; }
    bool operator==(const Sandbox &) const = default;
};

/// The type in the language of the program; an unknown value as it is.
QString sandboxTypeText(const QString &wireType);
/// The state in the language of the program; an unknown value as it is.
QString sandboxStateText(const QString &wireState);

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::Sandbox)
