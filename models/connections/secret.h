// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>

class QDebug;

namespace exportdesk
{

/// A client secret or a token: can be passed on and compared, but is never printed and wiped when no longer held.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QString &text);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_text.isEmpty(); }
    /// The secret itself; the only way to it, so that every use can be found by this word.
    QString reveal() const { return m_text; }

    bool operator==(const Secret &) const = default;

private:
    void wipe();

    QString m_text;
};

QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace exportdesk
