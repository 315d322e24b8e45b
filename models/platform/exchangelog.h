// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/exchange.h"
#include "models/platform/httpanswer.h"
#include "models/platform/httprequest.h"
#include "models/platform/redaction.h"

#include <QObject>

#include <deque>

namespace exportdesk
{

/// Remembers the last exchanges, redacted and within bounds, for the activity page.
class ExchangeLog final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype bodyLimit = 16 * 1024; ///< of each body
    static constexpr qsizetype bodiesLimit = 32 * 1024 * 1024; ///< of all bodies together; the oldest lose theirs first

    explicit ExchangeLog(qsizetype capacity = 2000, QObject *parent = nullptr);

    void record(const HttpRequest &request, const HttpAnswer &answer);
    /// Oldest first.
    const std::deque<Exchange> &exchanges() const { return m_exchanges; }
    /// nullptr when it is forgotten.
    const Exchange *exchange(qint64 id) const;
    qsizetype capacity() const { return m_capacity; }
    void clear();

    Redaction &redaction() { return m_redaction; }
    const Redaction &redaction() const { return m_redaction; }

Q_SIGNALS:
    void recorded(const exportdesk::Exchange &exchange);
    /// The oldest \a count were forgotten.
    void forgotten(qsizetype count);

private:
    void keepWithinBounds();

    const qsizetype m_capacity;
    std::deque<Exchange> m_exchanges;
    qsizetype m_bodyBytes = 0;
    std::size_t m_bodiless = 0; ///< this many of the oldest exchanges no longer have bodies
    qint64 m_lastId = 0;
    Redaction m_redaction;
};

} // namespace exportdesk
