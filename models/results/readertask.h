// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/readeranswer.h"

#include <QPromise>

#include <memory>
#include <variant>

namespace exportdesk
{

/// A request to the reader of results that has not ended, with what has arrived for it so far.
class ReaderTask
{
public:
    template <class T>
    using Promise = std::shared_ptr<QPromise<ReaderOutcome<T>>>;
    using AnyPromise = std::variant<Promise<OpenedResult>, Promise<ResultTable>, Promise<SavedResult>>;

    /// \a line: what is sent, without its end. \a promise has been started.
    ReaderTask(quint64 id, const QByteArray &line, const AnyPromise &promise);

    quint64 id() const { return m_id; }
    const QByteArray &line() const { return m_line; }
    bool opens() const { return std::holds_alternative<Promise<OpenedResult>>(m_promise); }
    /// The promise was kept or broken.
    bool isFinished() const { return m_isFinished; }

    /// Accepts what the reader says of it, which came in a line of so many \a bytes. False when it does not belong to
    /// such a request, or when there are more than \a bytesAtMost, which has failed the task.
    bool accept(ReaderAnswer answer, qint64 bytes, qint64 bytesAtMost);
    void fail(const ReaderFailure &failure);

private:
    void finish(ReaderAnswer &answer);

    quint64 m_id;
    QByteArray m_line;
    AnyPromise m_promise;
    ResultTable m_table;
    qint64 m_bytes = 0;
    bool m_isFinished = false;
};

} // namespace exportdesk
