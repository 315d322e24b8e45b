// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertway.h"
#include "models/connections/secret.h"

#include <QCoreApplication>
#include <QFuture>
#include <QHash>

namespace exportdesk
{

class Opening;

/// Addresses and passwords of the ways of alerts: from the file that the environment specifies, for computers without a
/// keychain, else from the keychain.
class AlertSecrets
{
    Q_DECLARE_TR_FUNCTIONS(exportdesk::AlertSecrets)

public:
    /// Reads that file: EXPORTDESK_ALERT_SECRETS, else "exportdesk-alerts" in CREDENTIALS_DIRECTORY. A JSON object of
    /// names of ways and their secrets. \a opening outlives it.
    explicit AlertSecrets(Opening &opening);

    /// Why the file cannot be used; empty where it can, or there is none.
    const QString &problem() const { return m_problem; }
    /// Of the file alone; empty: not in it.
    Secret given(const QString &wayName) const { return m_given.value(wayName.toCaseFolded()); }
    QFuture<Secret> read(const AlertWay &way) const;

private:
    Opening &m_opening;
    QHash<QString, Secret> m_given; ///< by folded name
    QString m_problem;
};

} // namespace exportdesk
