// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace exportdesk
{

/// A point in time as it stands in a request: its exact text, which is what is sent, and the instant it names.
///
/// The API wants RFC 3339 with a zone ("2018-10-25T13:22:04-07:00"); any other text is kept and says what is wrong.
class Timestamp
{
public:
    enum class Problem {
        None,
        NotRfc3339, ///< not a date and time as RFC 3339 writes it, or a day that does not exist
        NoZone, ///< a date and time, but without Z or an offset
    };

    Timestamp() = default;
    explicit Timestamp(const QString &text);
    /// Written with the offset that \a time has, to the second unless it has milliseconds; an invalid time is empty.
    static Timestamp fromDateTime(const QDateTime &time);
    /// The same, always in UTC ("…Z").
    static Timestamp fromMs(qint64 ms);

    bool isEmpty() const { return m_text.isEmpty(); }
    const QString &text() const { return m_text; }
    Problem problem() const { return m_problem; }
    /// Milliseconds since the epoch; nothing while empty or not understood.
    std::optional<qint64> ms() const { return m_ms; }
    /// The instant in the zone of this computer, for showing; invalid while there is no instant.
    QDateTime local() const;

    bool operator==(const Timestamp &other) const { return m_text == other.m_text; }

private:
    QString m_text;
    std::optional<qint64> m_ms;
    Problem m_problem = Problem::None;
};

} // namespace exportdesk
