// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/secret.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace exportdesk
{

/// Access tokens that the operator pasted instead of a secret: in memory, for this run, one for each connection.
class PastedTokens final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Blanks, line breaks and a leading "Bearer " are forgiven; an empty token is a removed one.
    void set(const QString &connectionId, const QString &pasted);
    void remove(const QString &connectionId);
    /// Empty when none was pasted.
    Secret token(const QString &connectionId) const { return m_tokens.value(connectionId); }
    bool contains(const QString &connectionId) const { return m_tokens.contains(connectionId); }

    /// When such a token expires, epoch ms, as it says itself; nothing when it does not.
    static std::optional<qint64> expiryOf(const QString &pasted);
    /// The token without what is pasted along with it.
    static QString cleaned(const QString &pasted);
    /// The token in a text such as "Authorization: Bearer …" or the response of a sign-in; empty: none.
    static QString foundIn(const QString &text);

Q_SIGNALS:
    void changed(const QString &connectionId);

private:
    QHash<QString, Secret> m_tokens;
};

} // namespace exportdesk
